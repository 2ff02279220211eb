import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { Waiting } from "./waiting.js";

let composes, done, waiting;
const later = (kind, what, adds) => waiting.later(kind, () => done.push(what), adds);

beforeEach(() => {
  composes = false;
  done = [];
  waiting = new Waiting(() => composes);
});

test("what the host says is done at once", () => {
  later("marks", 1);
  assert.deepEqual(done, [1]);
});

test("while an input method composes it waits, in its order", () => {
  composes = true;
  later("marks", "marks");
  later("comments", "comments");
  waiting.catchUp();
  assert.deepEqual(done, []);
  composes = false;
  waiting.catchUp();
  waiting.catchUp();
  assert.deepEqual(done, ["marks", "comments"]);
});

test("of what is said several times the newest counts; values of cells add up", () => {
  composes = true;
  for (const at of [1, 2]) {
    later("marks", `marks ${at}`);
    later("facts", `facts ${at}`, true);
  }
  composes = false;
  waiting.catchUp();
  assert.deepEqual(done, ["facts 1", "marks 2", "facts 2"]);
});
