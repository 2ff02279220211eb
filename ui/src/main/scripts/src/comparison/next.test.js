import assert from "node:assert/strict";
import { test } from "node:test";
import { nextPlace } from "./next.js";

const tops = [-500, 90, 300, 2000];

test("from the place where one is, on and back, over the end to the beginning", () => {
  assert.equal(nextPlace(tops, 1, 1), 2);
  assert.equal(nextPlace(tops, 1, -1), 0);
  assert.equal(nextPlace(tops, 3, 1), 0);
  assert.equal(nextPlace(tops, 0, -1), 3);
});

test("whoever has scrolled goes on from what they see", () => {
  assert.equal(nextPlace(tops, -1, 1), 2);
  assert.equal(nextPlace(tops, -1, -1), 1);
});

test("below the last place the first is next, and the last the one before", () => {
  assert.equal(nextPlace([-900, -500], -1, 1), 0);
  assert.equal(nextPlace([-900, -500], -1, -1), 1);
});

test("above the first place the last is the one before", () => assert.equal(nextPlace([200, 300], -1, -1), 1));

test("a single place is always the next one", () => {
  for (const here of [-1, 0]) for (const by of [1, -1]) assert.equal(nextPlace([50], here, by), 0);
});
