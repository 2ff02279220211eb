import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { Presence } from "./presence.js";

const EVERY = 120_000;
let page, said, presence;

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setInterval"] });
  page = new EventTarget();
  said = [];
  presence = new Presence({
    tab: "this-tab",
    emit: (name, detail) => said.push([name, detail]),
    on: (target, name, heard) => target.addEventListener(name, heard),
  }, page);
  presence.begin();
});

test("the host hears at once that the section was opened, and in which tab", () => {
  assert.deepEqual(said, [["qf-here", { tab: "this-tab", opened: true }]]);
});

test("and every two minutes in which somebody has done something", () => {
  page.dispatchEvent(new Event("pointermove"));
  mock.timers.tick(EVERY);
  assert.deepEqual(said[1], ["qf-here", { tab: "this-tab", opened: false }]);
});

test("a page that was left keeps no session alive", () => {
  page.dispatchEvent(new Event("keydown"));
  mock.timers.tick(10 * EVERY);
  assert.equal(said.length, 2);
});

test("nor does an editor that has gone", () => {
  presence.end();
  page.dispatchEvent(new Event("keydown"));
  mock.timers.tick(EVERY);
  assert.equal(said.length, 1);
});
