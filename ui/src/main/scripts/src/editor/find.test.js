import assert from "node:assert/strict";
import { test } from "node:test";
import { occurrences } from "./find.js";
import { schema } from "./schema.js";

const doc = schema.node("doc", null, [
  schema.node("paragraph", null, [schema.text("收到12件，办结"), schema.node("fact", { cell: "a", value: "12" }), schema.text("件 PDF")]),
  schema.node("paragraph", null, [schema.text("件，"), schema.text("收到", [schema.mark("bold")]), schema.text("12件")]),
]);
const found = (words) => occurrences(doc, words);

test("words are found in every paragraph, across bold and plain", () => {
  assert.equal(found("收到12件").length, 2);
  assert.deepEqual(found("收到12件").map(({ from, to }) => doc.textBetween(from, to)), ["收到12件", "收到12件"]);
});

test("what a fact says is found, and known to be the cell's", () => {
  assert.deepEqual(found("12").map(({ bound }) => bound), [false, true, false]);
  assert.deepEqual(found("结12件").map(({ bound }) => bound), [true]);
});

test("small and capital letters are the same; nothing is found across two paragraphs, or of no words", () => {
  assert.equal(found("pdf").length, 1);
  assert.equal(found("PDF\n件").length, 0);
  assert.equal(found("").length, 0);
});
