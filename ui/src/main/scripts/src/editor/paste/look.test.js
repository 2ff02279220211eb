import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isBold, isPreserved, levelOf } from "./look.js";
import { numeral } from "./numeral.js";

const PLAIN = { bold: false, pre: false, marked: 0 };

describe("bold", () => {
  test("is told by the tag, or by what it stands in", () => {
    assert.equal(isBold("STRONG", "", PLAIN), true);
    assert.equal(isBold("SPAN", "", { ...PLAIN, bold: true }), true);
    assert.equal(isBold("SPAN", "", PLAIN), false);
  });

  test("by the weight before all else", () => {
    assert.equal(isBold("B", "font-weight:normal", PLAIN), false);
    assert.equal(isBold("SPAN", "color:red;font-weight:700", PLAIN), true);
    assert.equal(isBold("SPAN", "font-weight:500", { ...PLAIN, bold: true }), false);
  });
});

test("line ends stand for themselves in <pre> and by style, but not where Word only draws blanks", () => {
  assert.equal(isPreserved("PRE", "", PLAIN), true);
  assert.equal(isPreserved("P", "white-space:pre-wrap", PLAIN), true);
  assert.equal(isPreserved("SPAN", "white-space:pre;mso-spacerun:yes", PLAIN), false);
  assert.equal(isPreserved("SPAN", "white-space:normal", { ...PLAIN, pre: true }), false);
});

test("a heading has the level that it had in a report, else that of its tag, the deep ones that of where they stand", () => {
  assert.equal(levelOf(["H4", "4"], "x level-2", PLAIN), 2);
  assert.equal(levelOf(["H3", "3"], "", PLAIN), 3);
  assert.equal(levelOf(["H6", "6"], "", { ...PLAIN, marked: 1 }), 1);
});

describe("numbers of lists", () => {
  test("as their style says", () => {
    assert.equal(numeral(12, "list-style-type:cjk-ideographic", null, 1), "十二、");
    assert.equal(numeral(4, "list-style-type:upper-roman", null, 1), "IV.");
    assert.equal(numeral(3, "list-style:inside lower-alpha", null, 1), "c.");
  });

  test("as their type says", () => {
    assert.deepEqual([numeral(9, "", "i", 1), numeral(9, "", "I", 1), numeral(2, "", "a", 1), numeral(2, "", "A", 1)], ["ix.", "IX.", "b.", "B."]);
  });

  test("else plain, in brackets within another list", () => assert.deepEqual([numeral(3, "", null, 1), numeral(3, "", null, 2)], ["3.", "（3）"]));
});
