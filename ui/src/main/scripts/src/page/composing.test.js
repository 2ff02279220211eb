import assert from "node:assert/strict";
import { test } from "node:test";
import { composing } from "./composing.js";

test("keys of an input method are told by the flag, or by the code that stands for all of them", () => {
  assert.equal(composing({ isComposing: true, keyCode: 13 }), true);
  assert.equal(composing({ isComposing: false, keyCode: 229 }), true);
  assert.equal(composing({ isComposing: false, keyCode: 13 }), false);
  assert.equal(composing({}), false);
});
