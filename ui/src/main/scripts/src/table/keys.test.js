import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ACTS } from "./acts.js";
import { actOf } from "./keys.js";

/** The whole value is selected, as it is when somebody comes to a cell. */
const ARRIVED = { whole: true, atStart: true, atEnd: true, block: false, commented: false, readOnly: false, writable: true };
const WITHIN = { ...ARRIVED, whole: false, atStart: false, atEnd: false };
const BLOCK = { ...ARRIVED, block: true };

const press = (key, held = {}) => ({ key, code: "", altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, isComposing: false, keyCode: 0, ...held });
const pressing = (key, held) => (at) => actOf(press(key, held), at);

describe("in a cell that one has come to", () => {
  test("the arrows move, with Shift they select", () => {
    assert.deepEqual(actOf(press("ArrowLeft"), ARRIVED), ["move", -1, 0]);
    assert.deepEqual(actOf(press("ArrowDown"), ARRIVED), ["move", 0, 1]);
    assert.deepEqual(actOf(press("ArrowRight", { shiftKey: true }), ARRIVED), ["spread", 1, 0]);
    assert.deepEqual(actOf(press("ArrowUp", { shiftKey: true }), ARRIVED), ["spread", 0, -1]);
  });

  test("Home and End lead along the line", () => {
    assert.deepEqual(actOf(press("Home"), ARRIVED), ["goToLineStart"]);
    assert.deepEqual(actOf(press("End", { shiftKey: true }), ARRIVED), ["extendToLineEnd"]);
  });

  test("Enter leads on, Shift+Enter back", () => {
    assert.deepEqual(actOf(press("Enter"), ARRIVED), ["goToNext", false]);
    assert.deepEqual(actOf(press("Enter", { shiftKey: true }), ARRIVED), ["goToNext", true]);
  });

  test("Delete clears the cell; Backspace is the text field's own", () => {
    assert.deepEqual(actOf(press("Delete"), ARRIVED), ["clear"]);
    assert.equal(actOf(press("Backspace"), ARRIVED), null);
  });

  test("Escape takes back what was typed", () => assert.deepEqual(actOf(press("Escape"), ARRIVED), ["takeBack"]));

  test("Tab and what is typed are the text field's own", () => {
    assert.equal(actOf(press("Tab"), ARRIVED), null);
    assert.equal(actOf(press("5"), ARRIVED), null);
  });
});

describe("within a value", () => {
  test("left and right move the cursor until they reach its ends", () => {
    assert.equal(actOf(press("ArrowLeft"), WITHIN), null);
    assert.equal(actOf(press("ArrowRight"), WITHIN), null);
    assert.deepEqual(actOf(press("ArrowLeft"), { ...WITHIN, atStart: true }), ["move", -1, 0]);
    assert.deepEqual(actOf(press("ArrowRight"), { ...WITHIN, atEnd: true }), ["move", 1, 0]);
  });

  test("with Shift they select characters", () => {
    assert.equal(actOf(press("ArrowLeft", { shiftKey: true }), { ...WITHIN, atStart: true }), null);
    assert.equal(actOf(press("ArrowRight", { shiftKey: true }), { ...WITHIN, atEnd: true }), null);
  });

  test("up and down leave the cell all the same", () => assert.deepEqual(actOf(press("ArrowUp"), WITHIN), ["move", 0, -1]));

  test("Home, End, Delete and Ctrl+A are the text field's own", () => {
    for (const key of ["Home", "End", "Delete"]) assert.equal(actOf(press(key), WITHIN), null);
    assert.equal(actOf(press("a", { ctrlKey: true }), WITHIN), null);
    assert.equal(actOf(press("ArrowLeft", { ctrlKey: true }), WITHIN), null);
  });
});

describe("in a block", () => {
  test("Delete and Backspace clear it", () => {
    assert.deepEqual(actOf(press("Delete"), { ...BLOCK, whole: false }), ["clear"]);
    assert.deepEqual(actOf(press("Backspace"), { ...BLOCK, whole: false }), ["clear"]);
  });

  test("Escape ends it", () => assert.deepEqual(actOf(press("Escape"), BLOCK), ["endBlock"]));
});

describe("with Ctrl, or ⌘", () => {
  test("undo and redo", () => {
    assert.deepEqual(actOf(press("z", { ctrlKey: true }), ARRIVED), ["undo", false]);
    assert.deepEqual(actOf(press("Z", { metaKey: true, shiftKey: true }), ARRIVED), ["undo", true]);
    assert.deepEqual(actOf(press("y", { ctrlKey: true }), WITHIN), ["undo", true]);
  });

  test("where nobody may write nothing is undone, not by the browser either", () => {
    assert.deepEqual(actOf(press("z", { ctrlKey: true }), { ...ARRIVED, writable: false, readOnly: true }), ["nothing"]);
  });

  test("to the corners, and with Shift up to them", () => {
    assert.deepEqual(actOf(press("Home", { ctrlKey: true }), WITHIN), ["goToFirst"]);
    assert.deepEqual(actOf(press("End", { ctrlKey: true, shiftKey: true }), WITHIN), ["extendToLast"]);
    assert.deepEqual(actOf(press("a", { ctrlKey: true }), ARRIVED), ["selectAll"]);
    assert.deepEqual(actOf(press("ArrowDown", { ctrlKey: true }), ARRIVED), ["goToBottom"]);
  });

  test("copy, cut and paste are the browser's own", () => {
    for (const key of ["c", "x", "v", "s"]) assert.equal(actOf(press(key, { ctrlKey: true }), ARRIVED), null);
  });
});

describe("with Alt", () => {
  test("Ctrl+Alt+M wants a comment, whatever character the keyboard makes of it", () => {
    assert.deepEqual(actOf(press("µ", { altKey: true, ctrlKey: true, code: "KeyM" }), ARRIVED), ["wantComment"]);
  });

  test("Alt+Enter opens the comments of a cell that has some", () => {
    assert.deepEqual(actOf(press("Enter", { altKey: true }), { ...ARRIVED, commented: true }), ["openComment"]);
    assert.equal(actOf(press("Enter", { altKey: true }), ARRIVED), null);
  });

  test("nothing else moves", () => assert.equal(actOf(press("ArrowLeft", { altKey: true }), ARRIVED), null));
});

test("whoever types in a computed cell is told why nothing happens; in a table that is only read there is nothing to say", () => {
  assert.deepEqual(actOf(press("5"), { ...ARRIVED, readOnly: true }), ["sayReadOnly"]);
  assert.equal(actOf(press("5"), { ...ARRIVED, readOnly: true, writable: false }), null);
  assert.equal(actOf(press("Shift"), { ...ARRIVED, readOnly: true }), null);
});

describe("while an input method composes", () => {
  const keys = ["Enter", "ArrowDown", "ArrowLeft", "Escape", "Delete", "Backspace", "F2", "Home", "5", "z"];

  test("no key is meant for the table", () => {
    for (const key of keys) {
      for (const held of [{}, { ctrlKey: true }, { altKey: true, ctrlKey: true, code: "KeyM" }]) {
        assert.equal(pressing(key, { ...held, isComposing: true })({ ...BLOCK, readOnly: true, commented: true }), null, key);
      }
    }
  });

  test("nor is the key that ends it, which Safari sends afterwards with the code 229", () => {
    for (const key of keys) assert.equal(pressing(key, { keyCode: 229 })(BLOCK), null, key);
  });
});

test("an event without a key, as of what fills in forms by itself, is none of ours", () => {
  assert.equal(actOf({ ...press("x"), key: undefined }, ARRIVED), null);
});

test("there is an act for everything that a key may do", () => {
  const held = [{}, { shiftKey: true }, { ctrlKey: true }, { ctrlKey: true, shiftKey: true }, { altKey: true }, { altKey: true, ctrlKey: true, code: "KeyM" }];
  const places = [ARRIVED, BLOCK, { ...ARRIVED, commented: true }, { ...ARRIVED, readOnly: true }, { ...ARRIVED, writable: false }];
  const keys = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "Enter", "F2", "Escape", "Delete", "Backspace", "a", "y", "z", "5"];
  const done = new Set(keys.flatMap((key) => held.flatMap((one) => places.map((at) => actOf(press(key, one), at)?.[0]))).filter(Boolean));
  assert.deepEqual([...done].sort(), Object.keys(ACTS).sort());
});
