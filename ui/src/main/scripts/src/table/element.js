/* <qf-table>: a table of figures to fill in like a spreadsheet. The host draws it (an input[data-key] in every cell, parts marked by data-part),
   opens it, saves what it hears of (qf-cells: changes, step), undoes (qf-undo: forward) and answers with what the cells hold; computing totals
   and finding faults is the host's. It also hears qf-comment (id) and qf-comment-new (key). */
import { clock } from "../page/drafts.js";
import { fill } from "../page/fill.js";
import { drafts } from "../page/here.js";
import { Listening } from "../page/listening.js";
import { Cursor } from "./cursor.js";
import { Grid } from "./grid.js";
import { Hearing } from "./hearing.js";
import { NoteCard, notesOf } from "./notes.js";
import { plainNumber } from "./number.js";
import { Pasting } from "./pasting.js";
import { Pointer } from "./pointer.js";
import { known, Writing } from "./writing.js";

/** Milliseconds from the last key to the save. */
const PAUSE = 100;
const FLASH = 900;

export class TableEditor extends HTMLElement {
  listening = new Listening();

  /** @param owner names person, report and section; "" for a table that is only read */
  open(owner, words) {
    this.listening.end();
    this.words = words;
    this.writable = Boolean(owner);
    for (const part of ["said", "counted", "notice"]) this[part] = this.querySelector(`[data-part="${part}"]`);
    const view = this.querySelector("[data-part=\"scroll\"]");
    const lines = [...this.querySelectorAll("tr")].map((line) => [...line.querySelectorAll("input[data-key]")]);
    this.grid = new Grid(lines.filter((line) => line.length));
    this.byKey = new Map(this.grid.all.map((cell) => [cell.dataset.key, cell]));
    this.writing = new Writing(owner, drafts, (name, detail) => this.emit(name, detail));
    this.card = new NoteCard(this.querySelector("[data-part=\"tip\"]"), view);
    this.cursor = new Cursor(this);
    this.pointer = new Pointer(this);
    this.pasting = new Pasting(this);
    this.told = "";
    new Hearing(this, view);
    if (this.isConnected) this.listening.start();
    if (this.grid.has(document.activeElement)) this.arrived(document.activeElement);
    if (this.writable) this.recover();
  }

  get root() { return this; }

  connectedCallback() {
    this.listening.start();
  }

  disconnectedCallback() {
    this.listening.stop();
  }

  emit(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  recover() {
    const left = this.writing.recover(this.grid.all);
    if (left) this.show(fill(this.words.restored, clock(left.at), left.count));
  }

  /* ── what is done ── */

  /** The keyboard has come to the cell. */
  arrived(cell) {
    this.cursor.arrived(cell);
    this.told = notesOf(cell);
    this.point();
  }

  /** What stands in the cell goes to the host when the writer pauses. */
  soon(cell) {
    this.wait();
    this.timer = setTimeout(() => this.writing.typed(cell), PAUSE);
  }

  wait() { clearTimeout(this.timer); }

  /** What stands in a cell that is being left goes to the host at once. */
  commit(cell) {
    this.wait();
    if (!cell || cell.readOnly) return;
    const now = plainNumber(cell.value);
    if (cell.value !== now) cell.value = now;
    this.writing.typed(cell);
  }

  clear() {
    this.writing.block(this.cursor.selection.cells.map((cell) => [cell, ""]));
  }

  wantComment() {
    const { active } = this.cursor;
    if (!active) {
      this.show(this.words.chooseCell);
      return;
    }
    this.commit(active);
    this.emit("qf-comment-new", { key: active.dataset.key });
  }

  openComment(place) {
    this.emit("qf-comment", { id: place.dataset.comment });
  }

  /** The card of notes: of the cell under the mouse, else of the active one. */
  point() {
    const { selection } = this.cursor, cell = this.pointer.hovered ?? (selection.isBlock ? null : selection.active);
    if (cell && !this.pointer.dragging) this.card.show(cell);
    else this.card.hide();
  }

  show(sentence) {
    this.notice.textContent = sentence;
    this.notice.hidden = !sentence;
  }

  /* ── what the host says ── */

  /** What the cells hold. What is still on its way to the host is newer than its answer to what went before. */
  values(values) {
    for (const cell of this.grid.all) {
      const value = values[cell.dataset.key];
      if (value !== undefined && value !== null && !this.writing.waits(cell.dataset.key)) this.put(cell, value);
    }
    this.pasting.compare();
  }

  put(cell, value) {
    const here = cell === document.activeElement;
    if (here && cell.value !== known(cell)) return;
    if (cell.value !== value) {
      cell.value = value;
      if (here && !this.cursor.editing) cell.select();
    }
    cell.dataset.known = value;
  }

  /** @param saved values by key that have been dealt with */
  saved(saved) { this.writing.acknowledged(saved); }

  /** The marks have changed: what is said of the active cell now is shown, and read out where it is new. */
  marked() {
    this.point();
    const { active } = this.cursor, now = active && document.activeElement === active ? notesOf(active) : "";
    if (now !== this.told) this.said.textContent = this.told = now;
  }

  comment() { this.wantComment(); }

  /** Undone or done again: the cells flash, and the cursor goes to the first of them. */
  touched(keys) {
    const cells = keys.map((key) => this.byKey.get(key)).filter(Boolean);
    if (cells.includes(document.activeElement)) this.cursor.settle();
    else this.cursor.go(cells[0]);
    for (const cell of cells) cell.animate?.([{ backgroundColor: "var(--touched)" }, {}], FLASH);
    this.show("");
  }

  /** The cursor goes there, in the middle of what is seen. */
  bring(key) {
    const cell = this.byKey.get(key);
    if (!cell) return;
    cell.focus({ preventScroll: true });
    cell.parentElement.scrollIntoView({ block: "center", inline: "center" });
    this.point();
  }
}
