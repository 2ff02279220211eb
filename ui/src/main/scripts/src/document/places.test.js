import assert from "node:assert/strict";
import { test } from "node:test";
import { nextIn } from "./places.js";

// two paragraphs, and a table whose second line is shorter
const rows = [["p1"], ["a", "b", "c"], ["d", "e"], ["p2"]];
const leads = (place, key) => nextIn(rows, place, key);

test("up and down lead from paragraph to paragraph and along the column of a table", () => {
  assert.equal(leads("p1", "ArrowDown"), "a");
  assert.equal(leads("b", "ArrowDown"), "e");
  assert.equal(leads("e", "ArrowUp"), "b");
  assert.equal(leads("e", "ArrowDown"), "p2");
});

test("into a shorter line it is the last place", () => assert.equal(leads("c", "ArrowDown"), "e"));

test("left and right stay in the line", () => {
  assert.equal(leads("b", "ArrowRight"), "c");
  assert.equal(leads("a", "ArrowLeft"), undefined);
  assert.equal(leads("e", "ArrowRight"), undefined);
  assert.equal(leads("p1", "ArrowRight"), undefined);
});

test("a section ends at its first and last line", () => {
  assert.equal(leads("p1", "ArrowUp"), undefined);
  assert.equal(leads("p2", "ArrowDown"), undefined);
});

test("a place that is none of the section's leads nowhere", () => assert.equal(leads("x", "ArrowDown"), undefined));
