import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { cellOf } from "./cell.fixture.js";
import { Grid } from "./grid.js";
import { Pasting } from "./pasting.js";
import { Selection } from "./selection.js";

const words = { pasted: "{0} 格。", pastedTotals: "合计由系统计算。", pastedDiffers: "{0} 个不同：{1}", pastedOne: "{0}", semicolon: "；", computed: "", blank: "" };

let table, a, b, total, waiting, shown;

beforeEach(() => {
  [a, b] = [cellOf("a"), cellOf("b")];
  total = cellOf("total", { readOnly: true });
  waiting = new Set();
  shown = "";
  const grid = new Grid([[a, b, total]]), selection = new Selection(grid);
  selection.goTo(a);
  table = {
    grid,
    words,
    cursor: { selection, go: (cell) => selection.goTo(cell), extend: (spot) => selection.extendTo(spot) },
    writing: { block: (values) => values.forEach((value, cell) => waiting.add(cell.dataset.key)), waits: (key) => waiting.has(key) },
    show: (sentence) => { shown = sentence; },
  };
  table.pasting = new Pasting(table);
});

test("what was pasted stays selected", () => {
  table.pasting.put([["1", "2"]]);
  assert.deepEqual(table.cursor.selection.rows, [[a, b]]);
  assert.equal(shown, "2 格。");
});

test("a single value selects nothing more than the cell", () => {
  table.pasting.put([["1"]]);
  assert.equal(table.cursor.selection.isBlock, false);
});

test("totals are compared when the whole block has been saved, once", () => {
  table.pasting.put([["1", "2", "9"]]);
  waiting.delete("a");
  total.value = "1";
  table.pasting.compare();
  assert.equal(shown, "2 格。合计由系统计算。");
  waiting.delete("b");
  total.value = "3";
  table.pasting.compare();
  assert.equal(shown, "2 格。合计由系统计算。1 个不同：total");
  shown = "";
  table.pasting.compare();
  assert.equal(shown, "");
});
