import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import { Drafts } from "../page/drafts.js";
import { storage } from "../page/storage.fixture.js";
import { cellOf } from "./cell.fixture.js";
import { Writing } from "./writing.js";

const OWNER = "person:report:3";
const OWN = `qianfa:cells:${OWNER}:this-tab`;
const NOW = 1_000_000;

let kept, sent, drafts, writing;

beforeEach(() => {
  kept = storage();
  sent = [];
  drafts = new Drafts(() => kept, "this-tab", () => NOW);
  writing = new Writing(OWNER, drafts, (name, detail) => sent.push({ name, ...structuredClone(detail) }), () => NOW);
});

const types = (cell, value) => {
  cell.value = value;
  writing.typed(cell);
};
const lies = (key = OWN) => drafts.recall(key)?.cells;

describe("what is typed", () => {
  test("is saved as a plain number, with what stood there before", () => {
    types(cellOf("a", { value: "3" }), "1,234");
    assert.deepEqual(sent, [{ name: "qf-cells", changes: [{ key: "a", was: "3", now: "1234" }], step: 0 }]);
  });

  test("is saved once, and not where nothing has changed", () => {
    const cell = cellOf("a", { value: "3" });
    types(cell, "3");
    types(cell, "4");
    types(cell, " 4 ");
    assert.equal(sent.length, 1);
  });

  test("builds on what was sent, not on what the server has acknowledged", () => {
    const cell = cellOf("a");
    types(cell, "1");
    types(cell, "12");
    assert.deepEqual(sent[1].changes, [{ key: "a", was: "1", now: "12" }]);
  });

  test("in a computed cell is nothing", () => {
    types(cellOf("total", { value: "3", readOnly: true }), "9");
    assert.deepEqual(sent, []);
  });
});

describe("steps to undo", () => {
  test("what is typed while one stays in a cell is one step", () => {
    const cell = cellOf("a");
    writing.nextStep();
    types(cell, "1");
    types(cell, "12");
    writing.nextStep();
    types(cellOf("b"), "5");
    assert.deepEqual(sent.map(({ step }) => step), [1, 1, 2]);
  });

  test("a block is one step of its own, sent at once", () => {
    const [a, b] = [cellOf("a"), cellOf("b", { value: "7" })];
    types(a, "1");
    writing.block([[a, "2"], [b, ""], [cellOf("total", { readOnly: true }), "9"]]);
    types(a, "3");
    assert.deepEqual(sent[1].changes, [{ key: "a", was: "1", now: "2" }, { key: "b", was: "7", now: "" }]);
    assert.equal(new Set(sent.map(({ step }) => step)).size, 3);
    assert.equal(b.value, "");
  });

  test("undoing is the server's, and what is typed afterwards is another step", () => {
    types(cellOf("a"), "1");
    writing.undo(false);
    writing.undo(true);
    types(cellOf("b"), "2");
    assert.deepEqual(sent.slice(1, 3), [{ name: "qf-undo", forward: false }, { name: "qf-undo", forward: true }]);
    assert.notEqual(sent[0].step, sent[3].step);
  });
});

describe("until the server has acknowledged it", () => {
  test("what was typed lies in this browser", () => {
    types(cellOf("a"), "1");
    types(cellOf("b"), "2");
    assert.deepEqual(lies(), { a: "1", b: "2" });
    writing.acknowledged({ a: "1" });
    assert.deepEqual(lies(), { b: "2" });
    writing.acknowledged({ b: "2" });
    assert.equal(kept.getItem(OWN), null);
  });

  test("an answer to an older value does not count for a newer one", () => {
    const cell = cellOf("a");
    types(cell, "1");
    types(cell, "12");
    writing.acknowledged({ a: "1" });
    assert.ok(writing.waits("a"));
    assert.deepEqual(lies(), { a: "12" });
  });

  test("it is sent though the browser keeps nothing", () => {
    drafts.storage = () => { throw new Error("no storage"); };
    types(cellOf("a"), "1");
    assert.equal(sent.length, 1);
  });
});

describe("what a closed tab has left behind", () => {
  const OTHER = `qianfa:cells:${OWNER}:other-tab`;
  const leaves = (cells, at = NOW - 60_000) => drafts.remember(OTHER, { cells, at });

  test("is written in again and sent, and lies under this tab's name from then on", () => {
    leaves({ a: "1", gone: "5", total: "9" });
    const [a, b, total] = [cellOf("a", { value: "0" }), cellOf("b", { value: "2" }), cellOf("total", { readOnly: true })];
    assert.deepEqual(writing.recover([a, b, total]), { at: NOW - 60_000, count: 1 });
    assert.equal(a.value, "1");
    assert.deepEqual(sent[0].changes, [{ key: "a", was: "0", now: "1" }]);
    assert.deepEqual([lies(), lies(OTHER)], [{ a: "1" }, undefined]);
  });

  test("is forgotten where the server has it already", () => {
    leaves({ a: "1" });
    assert.equal(writing.recover([cellOf("a", { value: "1" })]), null);
    assert.deepEqual([sent.length, kept.length], [0, 0]);
  });

  test("is left alone while that tab may still be open", () => {
    leaves({ a: "1" }, NOW - 1000);
    assert.equal(writing.recover([cellOf("a")]), null);
    assert.deepEqual(lies(OTHER), { a: "1" });
  });

  test("of another report is none of ours", () => {
    drafts.remember("qianfa:cells:person:other:3:tab", { cells: { a: "1" }, at: 1 });
    assert.equal(writing.recover([cellOf("a")]), null);
    assert.equal(kept.length, 1);
  });
});
