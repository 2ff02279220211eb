import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { pagesOf, partedAt, pushed } from "./paging.js";

// a page of 1000 of which 800 are for text
const STEP = 1000;
const ROOM = 800;

describe("how many pages", () => {
  test("one at least, and as many as the text needs", () => {
    assert.deepEqual([0, 1, 999, 1002, 2500].map((height) => pagesOf(height, STEP)), [1, 1, 1, 2, 3]);
  });

  test("what rounding adds to a full page makes no new one", () => {
    assert.equal(pagesOf(2000.5, STEP), 2);
    assert.equal(pagesOf(2001.5, STEP), 3);
  });

  test("four hundred at most", () => assert.equal(pagesOf(1e9, STEP), 400));
});

describe("a heading", () => {
  test("stays where its first line stands on the same page", () => assert.equal(pushed(700, 740, STEP, ROOM), 0));

  test("that would stand alone at the foot goes to the next page with what follows", () => {
    assert.equal(pushed(760, 1000, STEP, ROOM), 40);
    assert.equal(pushed(1760, 2000, STEP, ROOM), 40);
  });

  test("counts a line as on the next page where rounding has left it a hair before", () => {
    assert.equal(pushed(760, 999.4, STEP, ROOM), 40);
    assert.equal(pushed(760, 998.9, STEP, ROOM), 0);
  });

  test("that is below the text already is not moved up", () => assert.equal(pushed(850, 1000, STEP, ROOM), 0));
});

describe("a table that no page holds", () => {
  const rows = (count, height, reach = 1) => Array.from({ length: count }, () => ({ height, reach }));

  test("is parted where a page is full, its head on every page", () => {
    assert.deepEqual(partedAt(rows(20, 100), 100, ROOM), [7, 14]);
    assert.deepEqual(partedAt(rows(16, 100), 0, ROOM), [8]);
  });

  test("that fits is not parted", () => assert.deepEqual(partedAt(rows(7, 100), 100, ROOM), []));

  test("keeps rows together that a cell reaches over", () => {
    const merged = rows(12, 100);
    merged[6].reach = 4;
    assert.deepEqual(partedAt(merged, 0, ROOM), [10]);
  });

  test("leaves a row that is taller than a page whole, and never begins with an empty part", () => {
    assert.deepEqual(partedAt([{ height: 2000, reach: 1 }, ...rows(2, 100)], 50, ROOM), [1]);
  });

  test("of one cell over all rows cannot be parted", () => {
    const whole = rows(20, 100);
    whole[0].reach = 20;
    assert.deepEqual(partedAt(whole, 0, ROOM), []);
  });
});
