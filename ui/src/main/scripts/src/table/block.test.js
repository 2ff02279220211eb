import assert from "node:assert/strict";
import { test } from "node:test";
import { blockOf, fromCells, fromTabs } from "./block.js";

const cell = (textContent, { rowSpan = 1, colSpan = 1 } = {}) => ({ textContent, rowSpan, colSpan });
const line = (...cells) => ({ cells });

test("lines with tabs, as Excel and WPS copy them", () => {
  assert.deepEqual(fromTabs("1\t2\r\n3\t4\r\n"), [["1", "2"], ["3", "4"]]);
  assert.deepEqual(fromTabs("1\t\t3\r\t5\t"), [["1", "", "3"], ["", "5", ""]]);
});

test("only the last line end is none of a row", () => {
  assert.deepEqual(fromTabs("1\n\n2\n"), [["1"], [""], ["2"]]);
  assert.deepEqual(fromTabs(""), [[""]]);
});

test("a value in quotes may hold a tab, a line end and quotes", () => {
  assert.deepEqual(fromTabs("\"一\n二\"\t\"a\t\"\"b\"\"\"\n3\t4"), [["一\n二", "a\t\"b\""], ["3", "4"]]);
});

test("a quote that is never closed, or with something behind it, stands for itself", () => {
  assert.deepEqual(fromTabs("\"12\t3"), [["\"12", "3"]]);
  assert.deepEqual(fromTabs("\"1\"2\t3"), [["\"1\"2", "3"]]);
});

test("what was copied out of the table comes back as it was", () => {
  const rows = [["1", "2", ""], ["", "5", "6"]];
  assert.deepEqual(fromTabs(rows.map((row) => row.join("\t")).join("\r\n")), rows);
});

test("a cell of a table that reaches over others stands in its first place", () => {
  const rows = fromCells([
    line(cell("总计", { colSpan: 2 }), cell("9")),
    line(cell("甲", { rowSpan: 2 }), cell("1"), cell("2")),
    line(cell("3"), cell("4")),
  ]);
  assert.deepEqual(rows, [["总计", "", "9"], ["甲", "1", "2"], ["", "3", "4"]]);
});

test("a cell that reaches to the end of its table counts in its own row", () => {
  assert.deepEqual(fromCells([line(cell("甲", { rowSpan: 0 }), cell("1")), line(cell("2"))]), [["甲", "1"], ["2"]]);
});

test("spans that are absurd and rows without end are cut", () => {
  const [row] = fromCells([line(cell("1", { colSpan: 1_000_000 }))]);
  assert.equal(row.length, 100);
  assert.equal(fromCells(Array.from({ length: 2000 }, () => line(cell("1")))).length, 500);
});

test("a table in the clipboard counts where the text has lost its columns", () => {
  assert.deepEqual(blockOf("1 2", [["1", "2"]]), [["1", "2"]]);
  assert.deepEqual(blockOf("1\t2", [["1", "2", "3"]]), [["1", "2"]]);
});

test("lines of text are rows; a single value is no block", () => {
  assert.deepEqual(blockOf("1\n2", []), [["1"], ["2"]]);
  assert.deepEqual(blockOf("", [["1"], ["2"]]), [["1"], ["2"]]);
  assert.equal(blockOf("12", []), null);
  assert.equal(blockOf("12\n", [["12"]]), null);
  assert.equal(blockOf("", []), null);
});
