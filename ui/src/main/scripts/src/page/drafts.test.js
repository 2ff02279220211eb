import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import { Drafts } from "./drafts.js";
import { storage } from "./storage.fixture.js";

const NOW = 1_000_000;
let kept, drafts;

beforeEach(() => {
  kept = storage();
  drafts = new Drafts(() => kept, "mine", () => NOW);
});

describe("the newest draft", () => {
  test("is this tab's own, however young", () => {
    drafts.remember("text:mine", { at: NOW, words: "mine" });
    drafts.remember("text:closed", { at: NOW - 60_000, words: "theirs" });
    assert.deepEqual(drafts.newest("text:"), { key: "text:mine", at: NOW, words: "mine" });
  });

  test("is that of a tab that was closed, once it is five seconds old", () => {
    drafts.remember("text:other", { at: NOW - 4999 });
    assert.equal(drafts.newest("text:"), undefined);
    drafts.remember("text:other", { at: NOW - 5001 });
    assert.equal(drafts.newest("text:").key, "text:other");
  });

  test("is of what is being written, and nothing else", () => {
    drafts.remember("text:report:12:closed", { at: 1 });
    drafts.remember("table:mine", { at: 1 });
    assert.equal(drafts.newest("text:report:1:"), undefined);
  });

  test("is none that cannot be read, or does not say when it was written", () => {
    kept.setItem("text:a", "{");
    kept.setItem("text:b", "{}");
    kept.setItem("text:c", "null");
    assert.equal(drafts.newest("text:"), undefined);
  });
});

test("what was forgotten is gone", () => {
  drafts.remember("text:mine", { at: 1 });
  drafts.forget("text:mine");
  assert.deepEqual([drafts.recall("text:mine"), drafts.keysUnder("text:")], [null, []]);
});

test("whether it was kept is said: a full or closed storage keeps nothing", () => {
  assert.equal(drafts.remember("a", 1), true);
  kept.setItem = () => { throw new Error("full"); };
  assert.equal(drafts.remember("a", 1), false);
  drafts.storage = () => { throw new Error("private"); };
  assert.deepEqual([drafts.recall("a"), drafts.keysUnder(""), drafts.newest(""), drafts.forget("a")], [null, [], undefined, undefined]);
});
