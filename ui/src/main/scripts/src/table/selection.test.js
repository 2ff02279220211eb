import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { Grid } from "./grid.js";
import { Selection } from "./selection.js";

const cells = [["1", "2", "x"], ["0.1", "0.2", ""], ["7"]].map((line) => line.map((value) => ({ value })));
const [[a, b], [d, e], [g]] = cells;
const grid = new Grid(cells);
let selection;

beforeEach(() => {
  selection = new Selection(grid);
});

test("nothing is selected at first", () => {
  assert.deepEqual(selection.rows, []);
  assert.equal(selection.isBlock, false);
});

test("the active cell alone is no block", () => {
  selection.goTo(a);
  selection.extendTo(grid.spot(a));
  assert.equal(selection.isBlock, false);
  assert.deepEqual(selection.rows, [[a]]);
});

test("Shift and the arrows make the block larger and smaller again, never beyond the table", () => {
  selection.goTo(a);
  selection.extendTo(selection.spread(1, 0));
  selection.extendTo(selection.spread(0, 1));
  assert.deepEqual(selection.rows, [[a, b], [d, e]]);
  selection.extendTo(selection.spread(0, -1));
  selection.extendTo(selection.spread(0, -1));
  assert.deepEqual(selection.rows, [[a, b]]);
  selection.extendTo(selection.spread(-1, 0));
  assert.equal(selection.isBlock, false);
});

test("into a shorter line the block becomes as narrow as that line", () => {
  selection.goTo(b);
  selection.extendTo({ x: 2, y: 1 });
  selection.extendTo(selection.spread(0, 1));
  assert.deepEqual(selection.end, { x: 0, y: 2 });
  assert.deepEqual(selection.rows, [[a, b], [d, e], [g]]);
});

test("going to another cell ends the block", () => {
  selection.goTo(a);
  selection.extendTo({ x: 1, y: 1 });
  selection.goTo(e);
  assert.deepEqual(selection.cells, [e]);
});

test("count and sum of a block: words and blanks count for nothing, and a sum has no crumbs", () => {
  selection.goTo(a);
  selection.extendTo(grid.end);
  assert.deepEqual(selection.summary, { count: 7, sum: 10.3 });
  selection.goTo(d);
  selection.extendTo({ x: 1, y: 1 });
  assert.deepEqual(selection.summary, { count: 2, sum: 0.3 });
});

test("a block is copied as lines with tabs", () => {
  selection.goTo(a);
  selection.extendTo({ x: 2, y: 1 });
  assert.equal(selection.text, "1\t2\tx\r\n0.1\t0.2\t");
});
