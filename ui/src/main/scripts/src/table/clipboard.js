/* What lies in the clipboard, for a table of figures. */
import { blockOf, fromCells } from "./block.js";

const cellsOf = (html) => fromCells(html ? new DOMParser().parseFromString(html, "text/html").querySelector("table")?.rows ?? [] : []);

export const textIn = (clipboard) => clipboard?.getData("text/plain") ?? "";

/** Rows of values; null where it is a single value. */
export const blockIn = (clipboard) => blockOf(textIn(clipboard), cellsOf(clipboard?.getData("text/html")));
