import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import { cellOf } from "./cell.fixture.js";
import { Grid } from "./grid.js";
import { blanked, differing, layOver, saidOf } from "./overlay.js";

const words = {
  pasted: "已粘贴 {0} 格。", pastedBlank: "{0} 格变为空白。", pastedTotals: "合计由系统计算。", pastedTooMuch: "多出{0}，{1} 个数没有粘贴。",
  pastedWide: "{0} 列", pastedLong: "{0} 行", and: "和", pastedDiffers: "{0} 个合计不同：{1}", pastedOne: "{0} 原为 {1}，现为 {2}", semicolon: "；",
  computed: "（自动计算）", blank: "空白",
};

let a, b, c, total, grid;
const at = (cell) => [[cell]];
const laid = ({ values }) => [...values].map(([cell, value]) => [cell.dataset.key, value]);

beforeEach(() => {
  [a, b, c] = ["a", "b", "c"].map((key) => cellOf(key));
  total = cellOf("total", { readOnly: true, name: "总计（自动计算）" });
  grid = new Grid([[a, b], [c, total]]);
});

describe("a block laid over the table", () => {
  test("goes in from the cursor on, its numbers made plain", () => {
    assert.deepEqual(laid(layOver([["1,000", "２"], ["3", ""]], grid, at(a))), [["a", "1000"], ["b", "2"], ["c", "3"]]);
  });

  test("begins at the upper left corner of what is selected", () => {
    assert.deepEqual(laid(layOver([["1", "2"]], grid, [[a, b], [c, total]])), [["a", "1"], ["b", "2"]]);
  });

  test("leaves computed cells as they are, and remembers what was given for them", () => {
    const found = layOver([["1", "2"], ["3", "99"]], grid, at(a));
    assert.deepEqual(found.totals, [{ cell: total, now: "99" }]);
    assert.equal(found.values.has(total), false);
  });

  test("counts what stands outside: columns, rows, and values that are lost", () => {
    const { wide, long, lost } = layOver([["1", "2", "3", ""], ["4"], ["5", "6"]], grid, at(b));
    assert.deepEqual({ wide, long, lost }, { wide: 3, long: 1, lost: 4 });
  });

  test("blanks outside are no loss", () => assert.equal(layOver([["1", "", ""], ["2"], ["", ""]], grid, at(a)).lost, 0));
});

test("a single value goes into every cell that is selected", () => {
  assert.deepEqual(laid(layOver([["０"]], grid, [[a, b], [c]])), [["a", "0"], ["b", "0"], ["c", "0"]]);
});

test("blanks of a block count where they wipe out a value", () => {
  a.defaultValue = "5";
  assert.equal(blanked(new Map([[a, ""], [b, ""], [c, "1"]])), 1);
});

describe("what is said of it", () => {
  test("how many cells, and nothing else where all went well", () => {
    assert.equal(saidOf(layOver([["1", "2"]], grid, at(a)), 0, words), "已粘贴 2 格。");
  });

  test("what became blank, what is computed, and what was too much", () => {
    const found = layOver([["1", "2", "3"], ["4", "9"], ["5"]], grid, at(a));
    assert.equal(saidOf(found, 1, words), "已粘贴 3 格。1 格变为空白。合计由系统计算。多出1 列和1 行，2 个数没有粘贴。");
  });

  test("values that hold braces are said as they are", () => {
    total.value = "{1}";
    assert.equal(differing([{ cell: total, now: "{0}" }], words), "1 个合计不同：总计 原为 {0}，现为 {1}");
  });
});

describe("pasted totals", () => {
  test("that are as computed are not spoken of", () => {
    total.value = "6";
    assert.equal(differing([{ cell: total, now: "6" }], words), "");
  });

  test("that differ are named, three at most", () => {
    total.value = "6";
    const odd = { cell: total, now: "7" };
    assert.equal(differing([odd], words), "1 个合计不同：总计 原为 7，现为 6");
    assert.match(differing([odd, odd, odd, odd], words), /^4 个合计不同：(总计 原为 7，现为 6；?){3}$/);
  });

  test("that are blank now are said to be", () => assert.match(differing([{ cell: total, now: "7" }], words), /现为 空白$/));
});
