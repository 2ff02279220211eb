/* A block from Excel or WPS, put into the table from the cursor on; and once the host has computed the totals, which of the pasted ones differ. */
import { blanked, differing, layOver, saidOf } from "./overlay.js";

export class Pasting {
  /** @param table {grid, cursor, writing, words, show(sentence)} */
  constructor(table) {
    this.table = table;
    this.waiting = null;
  }

  /** @param rows of values; a single one goes into every cell that is selected */
  put(rows) {
    const { grid, cursor, writing, words } = this.table, selected = cursor.selection.rows;
    const top = grid.spot(selected[0][0]), found = layOver(rows, grid, selected), said = saidOf(found, blanked(found.values), words);
    writing.block(found.values);
    const keys = [...found.values.keys()].map((cell) => cell.dataset.key);
    this.waiting = found.totals.length ? { totals: found.totals, keys, said } : null;
    this.table.show(said);
    this.compare();
    cursor.go(grid.at(top));
    if (rows.flat().length > 1) cursor.extend(grid.spot(grid.at({ x: top.x + Math.max(...rows.map((row) => row.length)) - 1, y: top.y + rows.length - 1 })));
  }

  /** Says which pasted totals differ, as soon as nothing of the block is on its way any more. */
  compare() {
    const { writing, words } = this.table;
    if (!this.waiting || this.waiting.keys.some((key) => writing.waits(key))) return;
    const { totals, said } = this.waiting, odd = differing(totals, words);
    if (odd) this.table.show(said + odd);
    this.waiting = null;
  }
}
