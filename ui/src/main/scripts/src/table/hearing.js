/* What somebody does in the table by keyboard and clipboard. */
import { ACTS } from "./acts.js";
import { blockIn, textIn } from "./clipboard.js";
import { actOf } from "./keys.js";

/** The corner of a cell that opens its comments, pixels. */
const CORNER = 16;

export class Hearing {
  /**
   * @param table {root, grid, cursor, pointer, pasting, writable, listening, card, arrived(cell), soon(cell), wait(), commit(cell), clear(), point(), openComment(place)}
   * @param view what the table is scrolled in
   */
  constructor(table, view) {
    this.table = table;
    const { grid, listening, pointer, root } = table;
    const on = (name, heard) => listening.on(root, name, heard);
    const inCell = (act) => (event) => { if (grid.has(event.target)) act(event); };
    on("keydown", inCell((event) => this.key(event)));
    on("input", inCell((event) => this.input(event)));
    on("compositionend", inCell(({ target }) => table.soon(target)));
    on("focusin", inCell(({ target }) => table.arrived(target)));
    on("focusout", inCell((event) => this.left(event)));
    on("copy", (event) => this.copy(event));
    on("cut", (event) => { if (this.copy(event) && table.writable) table.clear(); });
    on("paste", inCell((event) => this.paste(event)));
    on("click", (event) => this.press(event));
    listening.on(view, "scroll", () => pointer.leave());
    listening.on(window, "scroll", () => { if (table.card.shown) table.point(); }, { passive: true });
  }

  key(event) {
    const [act, ...values] = actOf(event, this.table.cursor.place) ?? [];
    if (!act) return;
    if (act !== "sayReadOnly") event.preventDefault();
    ACTS[act](this.table, ...values);
  }

  /** What an input method has not finished is not saved. */
  input({ target, isComposing }) {
    const { cursor } = this.table;
    if (cursor.selection.isBlock) cursor.extend(null);
    this.table.wait();
    if (!isComposing) this.table.soon(target);
  }

  left({ target, relatedTarget }) {
    const { card, root } = this.table;
    this.table.commit(target);
    if (!root.contains(relatedTarget)) card.hide();
  }

  copy(event) {
    const { selection } = this.table.cursor;
    if (!selection.isBlock) return false;
    event.preventDefault();
    event.clipboardData.setData("text/plain", selection.text);
    return true;
  }

  /** A single value goes where the cursor is, as in any text field; into all cells of a block. */
  paste(event) {
    const { cursor, pasting, writable } = this.table;
    if (!writable) return;
    const rows = blockIn(event.clipboardData) ?? (cursor.selection.isBlock ? [[textIn(event.clipboardData)]] : null);
    if (!rows) return;
    event.preventDefault();
    pasting.put(rows);
  }

  press(event) {
    const place = event.target.closest("td[data-comment]"), box = place?.getBoundingClientRect();
    if (place && event.clientX < box.left + CORNER && event.clientY < box.top + CORNER) this.table.openComment(place);
  }
}
