/* Which key does what in the table, as in a spreadsheet. */
import { composing } from "../page/composing.js";

const NOTHING = ["nothing"];

/* With Ctrl or ⌘. What a text field does itself with the key it does where only a part of the cell is selected. */
const SHORTCUTS = {
  z: ({ shift, writable }) => (writable ? ["undo", shift] : NOTHING),
  y: ({ writable }) => (writable ? ["undo", true] : NOTHING),
  a: ({ whole }) => whole && ["selectAll"],
  home: ({ shift }) => [shift ? "extendToFirst" : "goToFirst"],
  end: ({ shift }) => [shift ? "extendToLast" : "goToLast"],
  arrowup: () => ["goToTop"],
  arrowdown: () => ["goToBottom"],
  arrowleft: ({ whole }) => whole && ["goToLineStart"],
  arrowright: ({ whole }) => whole && ["goToLineEnd"],
};

const along = (x, y, shift) => [shift ? "spread" : "move", x, y];

const KEYS = {
  ArrowUp: ({ shift }) => along(0, -1, shift),
  ArrowDown: ({ shift }) => along(0, 1, shift),
  ArrowLeft: ({ whole, shift, atStart }) => (whole || atStart && !shift) && along(-1, 0, shift),
  ArrowRight: ({ whole, shift, atEnd }) => (whole || atEnd && !shift) && along(1, 0, shift),
  Home: ({ whole, shift }) => whole && [shift ? "extendToLineStart" : "goToLineStart"],
  End: ({ whole, shift }) => whole && [shift ? "extendToLineEnd" : "goToLineEnd"],
  Enter: ({ shift }) => ["goToNext", shift],
  F2: () => ["edit"],
  Escape: ({ block }) => [block ? "endBlock" : "takeBack"],
  Delete: ({ whole, block }) => (whole || block) && ["clear"],
  Backspace: ({ block }) => block && ["clear"],
};

function withAlt({ key, code, ctrlKey, metaKey }, { commented }) {
  if ((ctrlKey || metaKey) && code === "KeyM") return ["wantComment"];
  return key === "Enter" && commented ? ["openComment"] : null;
}

/**
 * @param press the event of the key
 * @param at where it was pressed: {whole: the whole value is selected and not being edited, atStart and atEnd: where the cursor stands in it,
 *   block: several cells are selected, commented: there are comments on the cell, readOnly: the cell's own, writable: the table's}
 * @returns the act and what it needs; null where the key is left to the text field. "sayReadOnly" leaves it, too.
 */
export function actOf(press, at) {
  // what fills in a form by itself sends events without a key
  if (composing(press) || !press.key) return null;
  if (press.altKey) return withAlt(press, at);
  return actFor(press, { ...at, shift: press.shiftKey }) || null;
}

function actFor({ key, ctrlKey, metaKey }, how) {
  if (ctrlKey || metaKey) return SHORTCUTS[key.toLowerCase()]?.(how);
  if (Object.hasOwn(KEYS, key)) return KEYS[key](how);
  return key.length === 1 && how.readOnly && how.writable && ["sayReadOnly"];
}
