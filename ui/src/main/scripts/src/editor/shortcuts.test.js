import assert from "node:assert/strict";
import { test } from "node:test";
import { act, pressed } from "./shortcuts.js";

const press = (key, held = {}) => ({ key, code: "", altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, prevented: 0, preventDefault() { this.prevented++; }, ...held });

test("a key is named with what is held with it, Ctrl and ⌘ alike", () => {
  assert.equal(pressed(press("f", { ctrlKey: true })), "Mod+F");
  assert.equal(pressed(press("f", { metaKey: true })), "Mod+F");
  assert.equal(pressed(press("F8", { shiftKey: true })), "Shift+F8");
  assert.equal(pressed(press("F10", { altKey: true, code: "F10" })), "Alt+F10");
});

test("with Alt the key itself tells, whatever character it gives", () => {
  assert.equal(pressed(press("µ", { altKey: true, ctrlKey: true, code: "KeyM" })), "Mod+Alt+M");
});

test("a key with an act does it and nothing else; every other key is left alone", () => {
  let saved = 0;
  const acts = { "Mod+S": () => saved++ };
  const known = press("s", { ctrlKey: true }), other = press("s");
  assert.deepEqual([act(known, acts), act(other, acts), saved, known.prevented, other.prevented], [true, false, 1, 1, 0]);
});

test("an input method keeps its keys", () => {
  const acts = { F8: () => assert.fail() };
  for (const held of [{ isComposing: true }, { keyCode: 229 }]) assert.equal(act(press("F8", held), acts), false);
});
