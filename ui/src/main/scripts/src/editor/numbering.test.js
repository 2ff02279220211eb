import assert from "node:assert/strict";
import { test } from "node:test";
import { EditorState } from "prosemirror-state";
import { chinese, headingLevel, levelOf, numberLength, numberOf, renumber } from "./numbering.js";
import { schema } from "./schema.js";

test("the four levels of GB/T 9704", () => {
  assert.deepEqual(["一、总体情况", "（二）依申请公开", "1.加强培训", "（1）加强培训"].map(headingLevel), [1, 2, 3, 4]);
  assert.deepEqual(["(二)依申请公开", "12．加强培训", "3、加强培训"].map(headingLevel), [2, 3, 3]);
});

test("a sentence that begins with a number is no heading, nor is a long line or a decimal", () => {
  for (const line of ["（一）主动公开。全年公开信息若干条。", "一、本年收到申请，", `一、${"长".repeat(39)}`, "1.5倍", "总体情况", ""]) assert.equal(headingLevel(line), 0, line);
});

test("numbers in Chinese up to 99", () => assert.deepEqual([1, 10, 11, 20, 35, 99].map(chinese), ["一", "十", "十一", "二十", "三十五", "九十九"]));

test("every number is told as what it was written as", () => {
  const all = [1, 2, 3, 4].flatMap((level) => [1, 10, 12, 21].map((number) => [level, numberOf(level, number)]));
  for (const [level, written] of all) {
    assert.equal(levelOf(`${written}标题`), level, written);
    assert.equal(numberLength(`${written}标题`), written.length);
  }
});

test("headings are numbered in order, each level anew below the next higher one, and only what is wrong is changed", () => {
  const heading = (level, words) => schema.node("heading", { level }, schema.text(words));
  const doc = schema.node("doc", null, [
    heading(1, "三、甲"), heading(2, "（一）子"), heading(2, "丑"), schema.node("paragraph", null, schema.text("正文")), heading(1, "乙"), heading(2, "（五）寅"),
  ]);
  const { tr } = EditorState.create({ doc });
  assert.equal(renumber(tr), 4);
  assert.deepEqual(tr.doc.children.map((block) => block.textContent), ["一、甲", "（一）子", "（二）丑", "正文", "二、乙", "（一）寅"]);
  assert.equal(renumber(EditorState.create({ doc: tr.doc }).tr), 0);
});
