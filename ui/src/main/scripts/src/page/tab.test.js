import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { storage } from "./storage.fixture.js";
import { tabName } from "./tab.js";

let session, page, names;

const opens = () => tabName(page = new EventTarget(), () => session, () => `tab-${++names}`);
const happens = (name) => page.dispatchEvent(new Event(name));

beforeEach(() => {
  session = storage();
  names = 0;
});

test("a tab is called the same after it was loaded anew", () => {
  const name = opens();
  happens("pagehide");
  assert.equal(opens(), name);
});

test("a tab that is duplicated while the other is open has a name of its own", () => {
  const name = opens();
  assert.equal(session.length, 0);
  assert.notEqual(opens(), name);
});

test("nor does it find a name where the first tab has come back from the browser's memory", () => {
  const name = opens();
  happens("pagehide");
  happens("pageshow");
  assert.notEqual(opens(), name);
});

test("a browser that keeps nothing has names all the same", () => {
  const name = tabName(page = new EventTarget(), () => { throw new Error("no storage"); }, () => "fresh");
  happens("pagehide");
  happens("pageshow");
  assert.equal(name, "fresh");
});
