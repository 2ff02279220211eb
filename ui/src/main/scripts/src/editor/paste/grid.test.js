import assert from "node:assert/strict";
import { test } from "node:test";
import { MOST_COLUMNS, MOST_ROWS, rectangle } from "./grid.js";

const cell = (name, colspan = 1, rowspan = 1) => ({ name, colspan, rowspan });
const drawn = (rows) => rectangle(rows).rows.map((row) => row.map(({ name = "·", colspan, rowspan }) => name + (colspan > 1 ? `→${colspan}` : "") + (rowspan > 1 ? `↓${rowspan}` : "")).join(" "));

test("ragged rows are filled", () => assert.deepEqual(drawn([[cell("a"), cell("b")], [cell("c")]]), ["a b", "c ·"]));

test("merges stay", () => assert.deepEqual(drawn([[cell("a", 2), cell("b", 1, 2)], [cell("c"), cell("d")]]), ["a→2 b↓2", "c d"]));

test("what reaches below the table is cut; 0 reaches to its end", () => {
  assert.deepEqual(drawn([[cell("a", 1, 9), cell("b")], [cell("c")]]), ["a↓2 b", "c"]);
  assert.deepEqual(drawn([[cell("a", 1, 0), cell("b")], [cell("c")], [cell("d")]]), ["a↓3 b", "c", "d"]);
});

test("what lies on another cell gives way", () => assert.deepEqual(drawn([[cell("a"), cell("b", 1, 2)], [cell("c", 2)]]), ["a b↓2", "c"]));

test("a table that is too large has no rows, and says how large it was", () => {
  assert.deepEqual(rectangle([Array.from({ length: MOST_COLUMNS + 1 }, () => cell("a"))]), { width: MOST_COLUMNS + 1, height: 1 });
  assert.equal(rectangle(Array.from({ length: MOST_ROWS + 1 }, () => [cell("a")])).rows, undefined);
});
