/* The active cell and the block that is selected, as they are seen: the keyboard's focus, coloured cells, and the heads that they stand under. */
import { fill } from "../page/fill.js";
import { Selection } from "./selection.js";
import { known } from "./writing.js";

const inSight = (cell) => cell.parentElement.scrollIntoView({ block: "nearest", inline: "nearest" });

export class Cursor {
  /** @param table {root, grid, writing, writable, words, counted, commit(cell), point(): the card of notes follows the cursor} */
  constructor(table) {
    this.table = table;
    this.selection = new Selection(table.grid);
    this.editing = false;
    this.began = "";
  }

  get active() { return this.selection.active; }

  get spot() { return this.table.grid.spot(this.active); }

  get line() { return this.table.grid.line(this.active); }

  /** Where a key is pressed, for keys.js. */
  get place() {
    const { active, editing, selection, table } = this, size = active.value.length;
    const atStart = active.selectionStart === 0, atEnd = active.selectionEnd === size;
    return {
      atStart, atEnd,
      whole: !editing && atStart && atEnd,
      block: selection.isBlock,
      commented: Boolean(active.parentElement.dataset.comment),
      readOnly: active.readOnly,
      writable: table.writable,
    };
  }

  /** Goes to the cell, if there is one. */
  go(cell) {
    if (!cell) return;
    this.table.commit(this.active);
    cell.focus({ preventScroll: true });
    if (cell === this.active) this.rest();
    inSight(cell);
  }

  /** In the active cell and no block, its whole value selected. */
  rest() {
    this.extend(null);
    this.select();
  }

  /** The whole value, to be written over. */
  select() {
    this.active.select();
    this.editing = false;
  }

  /** Within the value, behind its last character. */
  edit() {
    this.editing = true;
    const size = this.active.value.length;
    this.active.setSelectionRange(size, size);
  }

  /** The keyboard has come to the cell. */
  arrived(cell) {
    this.selection.goTo(cell);
    this.began = known(cell);
    this.table.writing.nextStep();
    this.rest();
    this.showHeads(cell);
  }

  /** What stands in the active cell is where Escape leads back to. */
  settle() { this.began = known(this.active); }

  /** @param spot the other corner of the block, null for none */
  extend(spot) {
    const { selection, table } = this;
    table.commit(this.active);
    selection.extendTo(spot);
    for (const cell of table.root.querySelectorAll("td[data-chosen]")) delete cell.dataset.chosen;
    table.counted.textContent = "";
    if (!selection.isBlock) return;
    for (const cell of selection.cells) cell.parentElement.dataset.chosen = "";
    const { count, sum } = selection.summary;
    table.counted.textContent = fill(table.words.selected, count, sum);
    inSight(table.grid.at(selection.end));
    table.point();
  }

  spread(x, y) { this.extend(this.selection.spread(x, y)); }

  showHeads(cell) {
    const { root } = this.table;
    for (const one of root.querySelectorAll("[data-at]")) delete one.dataset.at;
    cell.closest("tr").dataset.at = "";
    for (const id of cell.parentElement.getAttribute("headers").split(" ").filter(Boolean)) {
      const head = root.querySelector(`#${CSS.escape(id)}`);
      if (head) head.dataset.at = "";
    }
  }
}
