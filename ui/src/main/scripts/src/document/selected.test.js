import assert from "node:assert/strict";
import { test } from "node:test";
import { quoted } from "./selected.js";

test("words are named by where they begin in the prose, and by what stands around them", () => {
  assert.deepEqual(quoted("全年主动公开", "34条", "，其中"), { start: 6, end: 9, quote: "34条", prefix: "全年主动公开", suffix: "，其中" });
});

test("blanks before the prose and around the words do not count", () => {
  const { start, end, quote } = quoted("\n  全年", " 34条 ", "");
  assert.deepEqual({ start, end, quote }, { start: 2, end: 5, quote: "34条" });
});

test("24 characters of what stands around are enough", () => {
  const { prefix, suffix } = quoted("前".repeat(100), "词", "后".repeat(100));
  assert.deepEqual([prefix.length, suffix.length], [24, 24]);
});
