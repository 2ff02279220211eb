import assert from "node:assert/strict";
import { test } from "node:test";
import { fill } from "./fill.js";

test("places of a sentence are filled, in any order and as often as they stand there", () => {
  assert.equal(fill("第 {1} 处，共 {0} 处（{1}）", 5, 2), "第 2 处，共 5 处（2）");
});

test("a value is no pattern", () => assert.equal(fill("{0}{1}", "{1}", "$&"), "{1}$&"));

test("a place without a value stays", () => assert.equal(fill("{0} {7}", 0), "0 {7}"));
