import assert from "node:assert/strict";
import { test } from "node:test";
import { lettersOf, runsOf } from "./letters.js";

const one = { data: " 全年主动\n公开 " };
const other = { data: "\u3000信息34条" };

test("blanks and line ends do not count, since a page has other ones than the text", () => {
  assert.equal(lettersOf([one, other]).text, "全年主动公开信息34条");
});

test("every letter knows where it stands", () => {
  const { text, places } = lettersOf([one, other]);
  assert.equal(text.length, places.length);
  assert.deepEqual(places[4], { node: one, at: 6 });
  assert.deepEqual(places[text.indexOf("信")], { node: other, at: 1 });
  assert.ok(places.every(({ node, at }, index) => node.data[at] === text[index]));
});

test("letters of one text are one run, with the blanks between them", () => {
  const { text, places } = lettersOf([one, other]), from = text.indexOf("动公"), to = text.indexOf("信息") + 2;
  assert.deepEqual(runsOf(places.slice(from, to)), [{ node: one, start: 4, end: 8 }, { node: other, start: 1, end: 3 }]);
});

test("no letters are no runs", () => assert.deepEqual(runsOf(lettersOf([{ data: " " }]).places), []));
