import assert from "node:assert/strict";
import { test } from "node:test";
import { Grid } from "./grid.js";

// the second block of the form is narrower than the first
const grid = new Grid([["a", "b", "c"], ["d", "e", "f"], ["g"], ["h", "i"]]);

test("a cell knows where it stands, and a spot its cell", () => {
  assert.deepEqual(grid.spot("e"), { x: 1, y: 1 });
  assert.equal(grid.at({ x: 1, y: 1 }), "e");
  assert.equal(grid.has("z"), false);
});

test("a spot outside is the nearest cell", () => {
  assert.equal(grid.at({ x: 9, y: -3 }), "c");
  assert.equal(grid.at({ x: 2, y: 2 }), "g");
  assert.equal(grid.at({ x: -1, y: 99 }), "h");
  assert.equal(grid.exactly({ x: 2, y: 2 }), undefined);
  assert.equal(grid.exactly({ x: 0, y: 9 }), undefined);
});

test("the arrows stop at the edges", () => {
  assert.equal(grid.from("a", 0, -1), undefined);
  assert.equal(grid.from("a", -1, 0), undefined);
  assert.equal(grid.from("c", 1, 0), undefined);
  assert.equal(grid.from("i", 0, 1), undefined);
  assert.equal(grid.from("a", 1, 0), "b");
});

test("down into a shorter line is its last cell", () => {
  assert.equal(grid.from("f", 0, 1), "g");
  assert.equal(grid.from("g", 0, 1), "h");
});

test("Enter goes down the column and on at the top of the next one", () => {
  assert.equal(grid.next("a"), "d");
  assert.equal(grid.next("h"), "b");
  assert.equal(grid.next("i"), "c");
});

test("Shift+Enter goes back up, and on at the foot of the column before", () => {
  assert.equal(grid.next("d", true), "a");
  assert.equal(grid.next("b", true), "h");
  assert.equal(grid.next("c", true), "i");
  assert.equal(grid.next("a", true), undefined);
});

test("a block is the same from whichever corner it was begun", () => {
  const rows = [["b", "c"], ["e", "f"]];
  assert.deepEqual(grid.between({ x: 1, y: 0 }, { x: 2, y: 1 }), rows);
  assert.deepEqual(grid.between({ x: 2, y: 1 }, { x: 1, y: 0 }), rows);
  assert.deepEqual(grid.between({ x: 2, y: 0 }, { x: 1, y: 1 }), rows);
  assert.deepEqual(grid.between({ x: 0, y: 0 }, grid.end), grid.lines);
});
