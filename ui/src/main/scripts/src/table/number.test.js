import assert from "node:assert/strict";
import { test } from "node:test";
import { plainNumber } from "./number.js";

test("a number in full-width digits or with thousands separators is a plain one", () => {
  assert.equal(plainNumber("１２３"), "123");
  assert.equal(plainNumber("12,345,678.90"), "12345678.90");
  assert.equal(plainNumber("－１，２３４"), "-1234");
  assert.equal(plainNumber("−3.5"), "-3.5");
});

test("blanks around a number go, of every kind", () => {
  assert.equal(plainNumber(" \u00a012\u3000\u200b\n"), "12");
  assert.equal(plainNumber("\ufeff"), "");
});

test("what is no number stays as it was written, for the server to say so", () => {
  for (const written of ["1,23", "约12", "12件", "1.2.3", "1e3", "—", "１２件"]) assert.equal(plainNumber(written), written);
  assert.equal(plainNumber("  约  12 "), "约 12");
});
