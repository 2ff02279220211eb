/* What can be done with the writer's own tables. */
import { TextSelection } from "prosemirror-state";
import { addColumnAfter, addColumnBefore, addRowAfter, addRowBefore, deleteColumn, deleteRow, deleteTable, isInTable, mergeCells, selectedRect, splitCell, toggleHeaderRow } from "prosemirror-tables";
import { MOST_COLUMNS, MOST_ROWS } from "./paste/grid.js";
import { tableOf } from "./paste/text.js";
import { paragraph, table, table_cell, table_header, table_row } from "./schema.js";

const NEW_ROWS = 3;
const NEW_COLUMNS = 3;

export function insertTable(state, dispatch) {
  if (isInTable(state)) return false;
  if (!dispatch) return true;
  const row = (type) => table_row.create(null, Array.from({ length: NEW_COLUMNS }, () => type.create(null, paragraph.create())));
  const made = table.create(null, [row(table_header), ...Array.from({ length: NEW_ROWS - 1 }, () => row(table_cell))]);
  const { $from, $to } = state.selection, top = $from.node(1);
  const blank = top.type === paragraph && !top.content.size;
  const from = blank ? $from.before(1) : $to.after(1);
  const tr = blank ? state.tr.replaceWith(from, from + top.nodeSize, made) : state.tr.insert(from, made);
  if (from + made.nodeSize === tr.doc.content.size) tr.insert(tr.doc.content.size, paragraph.create());
  dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(from + 3))).scrollIntoView());
  return true;
}

/** Paragraphs with tabs, as they come out of a spreadsheet, become a table. */
export function linesToTable(state, dispatch) {
  const { $from, $to } = state.selection;
  if (isInTable(state) || !$from.depth || !$to.depth) return false;
  const lines = [];
  state.doc.forEach((block, pos, index) => { if (index >= $from.index(0) && index <= $to.index(0)) lines.push(block); });
  if (!lines.every((block) => block.isTextblock) || !lines.some((block) => block.textContent.includes("\t"))) return false;
  const made = tableOf(lines.map((block) => block.textContent).filter((line) => line.trim()));
  if (!made) return false;
  dispatch?.(state.tr.replaceWith($from.before(1), $to.after(1), made).scrollIntoView());
  return true;
}

const within = (act, fits) => (state, dispatch) => (isInTable(state) && fits(selectedRect(state).map) ? act(state, dispatch) : false);
const oneMoreRow = ({ height }) => height < MOST_ROWS;
const oneMoreColumn = ({ width }) => width < MOST_COLUMNS;

/** Word key, act, and the word that says why it may be closed. */
export const TABLE_ACTS = [
  ["table.insert", insertTable, "why.inTable"],
  ["table.fromLines", linesToTable, "why.noTabs"],
  ["table.rowBefore", within(addRowBefore, oneMoreRow), "why.noTable"],
  ["table.rowAfter", within(addRowAfter, oneMoreRow), "why.noTable"],
  ["table.columnBefore", within(addColumnBefore, oneMoreColumn), "why.noTable"],
  ["table.columnAfter", within(addColumnAfter, oneMoreColumn), "why.noTable"],
  ["table.head", toggleHeaderRow, "why.noTable"],
  ["table.merge", mergeCells, "why.noCells"],
  ["table.split", splitCell, "why.noMerge"],
  ["table.deleteRow", deleteRow, "why.lastOne"],
  ["table.deleteColumn", deleteColumn, "why.lastOne"],
  ["table.delete", deleteTable, "why.noTable"],
];
