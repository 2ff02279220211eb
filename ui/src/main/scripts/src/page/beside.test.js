import assert from "node:assert/strict";
import { test } from "node:test";
import { insideView, placeBeside } from "./beside.js";

const VIEW = { width: 400, height: 300 };
const SIZE = { width: 100, height: 50 };
const box = (left, top) => ({ left, top, bottom: top + 20 });

test("a card stands below what it belongs to", () => {
  assert.deepEqual(placeBeside(box(40, 100), SIZE, VIEW), { left: 40, top: 124 });
  assert.deepEqual(placeBeside(box(40, 100), SIZE, VIEW, 10), { left: 40, top: 130 });
});

test("above it where there is no room below", () => assert.equal(placeBeside(box(40, 240), SIZE, VIEW).top, 184));

test("below all the same where there is no room above either", () => {
  assert.equal(placeBeside({ left: 0, top: 40, bottom: 280 }, SIZE, VIEW).top, 284);
});

test("never outside to the left or right", () => {
  assert.equal(placeBeside(box(-30, 0), SIZE, VIEW).left, 8);
  assert.equal(placeBeside(box(390, 0), SIZE, VIEW).left, 292);
  assert.equal(placeBeside(box(0, 0), { width: 500, height: 1 }, VIEW).left, 8);
});

test("what must be pressed is moved into the window", () => {
  assert.deepEqual(insideView({ left: 40, top: 290 }, SIZE, VIEW), { left: 40, top: 242 });
  assert.deepEqual(insideView({ left: 40, top: -60 }, SIZE, VIEW), { left: 40, top: 8 });
});
