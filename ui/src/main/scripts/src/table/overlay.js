/* A block of values laid over the table from one cell on. */
import { fill } from "../page/fill.js";
import { plainNumber } from "./number.js";
import { known } from "./writing.js";

const MOST_TOLD = 3;

/**
 * @param rows of values; a single value goes into every cell that is selected
 * @param grid the cells
 * @param selected rows of cells; the block begins at the first one
 * @returns {{values: Map, totals: {cell, now}[], wide: number, long: number, lost: number}} what goes into which cell; what was given for
 *   cells that are computed; columns and rows too many, and how many values were in them
 */
export function layOver(rows, grid, selected) {
  const found = { values: new Map(), totals: [], wide: 0, long: 0, lost: 0 };
  if (rows.length === 1 && rows[0].length === 1) {
    for (const cell of selected.flat()) found.values.set(cell, plainNumber(rows[0][0]));
    return found;
  }
  const top = grid.spot(selected[0][0]);
  rows.forEach((row, down) => row.forEach((value, right) => lay(found, grid, { x: top.x + right, y: top.y + down }, plainNumber(value))));
  return found;
}

function lay(found, grid, spot, now) {
  const cell = grid.exactly(spot);
  if (!cell) outside(found, grid, spot, now);
  else if (!cell.readOnly) found.values.set(cell, now);
  else if (now) found.totals.push({ cell, now });
}

function outside(found, { lines }, { x, y }, now) {
  if (lines[y]) found.wide = Math.max(found.wide, x + 1 - lines[y].length);
  else found.long = Math.max(found.long, y + 1 - lines.length);
  if (now) found.lost++;
}

/** How many values a block would make blank. */
export const blanked = (values) => [...values].filter(([cell, value]) => !value && known(cell)).length;

/** What is said of a block that has been laid over the table. */
export function saidOf({ values, totals, wide, long, lost }, blank, words) {
  const sentences = [fill(words.pasted, values.size)];
  if (blank) sentences.push(fill(words.pastedBlank, blank));
  if (totals.length) sentences.push(words.pastedTotals);
  if (lost) {
    const beyond = [wide && fill(words.pastedWide, wide), long && fill(words.pastedLong, long)].filter(Boolean);
    sentences.push(fill(words.pastedTooMuch, beyond.join(words.and), lost));
  }
  return sentences.join("");
}

/** What is said where pasted totals differ from those that the server has computed; "" where none does. */
export function differing(totals, words) {
  const odd = totals.filter(({ cell, now }) => cell.value !== now);
  const one = ({ cell, now }) => fill(words.pastedOne, cell.getAttribute("aria-label").replace(words.computed, ""), now, cell.value || words.blank);
  return odd.length ? fill(words.pastedDiffers, odd.length, odd.slice(0, MOST_TOLD).map(one).join(words.semicolon)) : "";
}
