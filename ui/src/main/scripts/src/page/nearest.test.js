import assert from "node:assert/strict";
import { test } from "node:test";
import { nearest } from "./nearest.js";

const TEXT = "公开3件，受理3件，办结3件";

test("of the same words those nearest to where they stood are meant", () => {
  assert.equal(nearest(TEXT, "3件", 0), 2);
  assert.equal(nearest(TEXT, "3件", 8), 7);
  assert.equal(nearest(TEXT, "3件", 99), 12);
});

test("halfway between two the first is", () => assert.equal(nearest("一二一", "一", 1), 0));

test("words that overlap themselves are found", () => assert.equal(nearest("公公公", "公公", 1), 1));

test("what is gone, or was nothing, is nowhere", () => {
  assert.equal(nearest(TEXT, "4件", 0), -1);
  assert.equal(nearest(TEXT, "", 0), -1);
});
