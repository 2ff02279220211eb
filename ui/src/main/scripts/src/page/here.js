/* This tab of this browser, and what lies in it. */
import { Drafts } from "./drafts.js";
import { tabName } from "./tab.js";

export const tab = tabName(window, () => sessionStorage, () => crypto.getRandomValues(new Uint32Array(2)).join(""));
export const drafts = new Drafts(() => localStorage, tab);
