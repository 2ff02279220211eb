import assert from "node:assert/strict";
import { test } from "node:test";
import { storage } from "../page/storage.fixture.js";
import { Mode } from "./mode.js";

test("the width tells until somebody chooses: a small screen has the text in one piece", () => {
  const mode = new Mode(() => storage());
  assert.deepEqual([mode.at(519), mode.at(520)], ["reading", "pages"]);
});

test("what was chosen holds on every page of this browser", () => {
  const kept = storage();
  new Mode(() => kept).choose("pages");
  assert.equal(new Mode(() => kept).at(300), "pages");
});

test("without a storage it holds for this page", () => {
  const mode = new Mode(() => { throw new Error("private"); });
  assert.equal(mode.at(300), "reading");
  mode.choose("pages");
  assert.equal(mode.at(300), "pages");
});

test("as it does where the storage is full", () => {
  const kept = storage();
  kept.setItem = () => { throw new Error("full"); };
  const mode = new Mode(() => kept);
  mode.choose("reading");
  assert.equal(mode.at(1000), "reading");
});
