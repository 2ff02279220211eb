/* What the keys do while one writes. */
import { baseKeymap, chainCommands, setBlockType, splitBlock, toggleMark } from "prosemirror-commands";
import { closeHistory, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { goToNextCell, isInTable } from "prosemirror-tables";
import { headingLevel, renumber } from "./numbering.js";
import { bold, heading, LEVELS, paragraph } from "./schema.js";
import { insertTable } from "./tables.js";

/** Level 1 to 4; 0 for the body. */
export const setLevel = (level) => (level ? (state, dispatch) => !isInTable(state) && setBlockType(heading, { level })(state, dispatch) : setBlockType(paragraph));
export const toggleBold = toggleMark(bold);

/** One undo step. False where the numbers are in order. */
export function renumberHeadings(state, dispatch) {
  const tr = state.tr;
  if (!renumber(tr)) return false;
  dispatch?.(closeHistory(tr));
  return true;
}

/** A numbered line that is a heading becomes one when it is finished. */
function finishHeading(state, dispatch) {
  const { $head, empty } = state.selection, line = $head.parent;
  if (!empty || line.type !== paragraph || $head.depth !== 1 || $head.parentOffset < line.content.size) return false;
  const level = headingLevel(line.textContent.trim());
  if (!level) return false;
  if (dispatch) splitBlock(state, (tr) => dispatch(tr.setBlockType($head.pos, $head.pos, heading, { level }).scrollIntoView()));
  return true;
}

/** At its beginning, a heading is first made a paragraph again. */
function unmakeHeading(state, dispatch) {
  const { $head, empty } = state.selection;
  if (!empty || $head.parent.type !== heading || $head.parentOffset) return false;
  return setBlockType(paragraph)(state, dispatch);
}

export function keys() {
  const levels = Object.fromEntries(Array.from({ length: LEVELS + 1 }, (_, level) => [`Mod-Alt-${level}`, setLevel(level)]));
  return [
    keymap({
      ...levels,
      "Mod-b": toggleBold,
      "Mod-z": undo,
      "Mod-y": redo,
      "Mod-Shift-z": redo,
      "Mod-Alt-t": insertTable,
      "Mod-Alt-n": renumberHeadings,
      Tab: goToNextCell(1),
      "Shift-Tab": goToNextCell(-1),
      Backspace: unmakeHeading,
      Enter: finishHeading,
      "Shift-Enter": chainCommands(finishHeading, splitBlock),
    }),
    keymap(baseKeymap),
  ];
}
