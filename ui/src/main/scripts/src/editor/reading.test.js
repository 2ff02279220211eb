import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { offset, place, range, reading } from "./reading.js";
import { schema } from "./schema.js";

const p = (...inline) => schema.node("paragraph", null, inline.map((one) => (typeof one === "string" ? schema.text(one) : one)));
const fact = (value) => schema.node("fact", { cell: "3/received/total", value });
const cell = (...paragraphs) => schema.node("table_cell", null, paragraphs);
const doc = schema.node("doc", null, [
  schema.node("heading", { level: 1 }, schema.text("一、总体情况")),
  p("收到申请", fact("12"), "件。"),
  p(),
  schema.node("table", null, [schema.node("table_row", null, [cell(p("甲"), p("乙")), cell(p("丙"))]), schema.node("table_row", null, [cell(p("丁")), cell(p())])]),
]);
const read = reading(doc);

test("a line a block, tabs between cells, a space between the paragraphs of a cell, facts as their values", () => {
  assert.equal(read.text, "一、总体情况\n收到申请12件。\n\n甲 乙\t丙\n丁\t");
});

describe("a place in the text and in the document", () => {
  test("lead to each other for every word", () => {
    for (const words of ["总体", "收到", "件。", "甲", "丙", "丁"]) {
      const at = read.text.indexOf(words), { from, to } = range(read, at, at + words.length);
      assert.equal(doc.textBetween(from, to), words);
      assert.equal(offset(read, from), at, words);
    }
  });

  test("a fact is always whole", () => {
    const at = read.text.indexOf("12"), whole = range(read, at, at + 2);
    assert.equal(doc.nodeAt(whole.from).type.name, "fact");
    assert.deepEqual([range(read, at, at + 1), range(read, at + 1, at + 2)], [whole, whole]);
  });

  test("there is none behind the end", () => assert.equal(range(read, read.text.length + 1, read.text.length + 2), null));
});

describe("a quote", () => {
  test("that stands where it stood is there", () => assert.deepEqual(place("一二三", { start: 1, end: 2, quote: "二" }), [1, 2]));

  test("that has moved is at the nearest place that has the same words", () => {
    assert.deepEqual(place("新写的。甲乙，甲乙", { start: 2, end: 4, quote: "甲乙" }), [4, 6]);
    assert.deepEqual(place("甲乙，新写的，甲乙", { start: 6, end: 8, quote: "甲乙" }), [7, 9]);
  });

  test("that is gone is nowhere", () => assert.equal(place("一二三", { start: 0, end: 1, quote: "四" }), null));

  test("without words is where it is said to be, as far as there is text", () => {
    assert.deepEqual(place("一二三", { start: 0, end: 3, quote: "" }), [0, 3]);
    assert.equal(place("一二三", { start: 0, end: 9, quote: "" }), null);
  });
});
