/* What is written goes to the server at once, and lies in this browser until the server has acknowledged it. Changes of one step are undone
   together: what is typed in a cell while one stays there, or a block that is pasted or cleared. */
import { plainNumber } from "./number.js";

/** The value that the server has, or has been sent. */
export const known = (cell) => cell.dataset.known ?? cell.defaultValue;

/** @returns what is new in the cell, from now on known; null where nothing is */
function change(cell, now) {
  const was = known(cell);
  if (cell.readOnly || was === now) return null;
  cell.dataset.known = now;
  return { key: cell.dataset.key, was, now };
}

export class Writing {
  /**
   * @param owner names person, report and section
   * @param drafts what lies in this browser
   * @param emit says that something shall be saved, or undone
   */
  constructor(owner, drafts, emit, now = Date.now) {
    this.prefix = `qianfa:cells:${owner}:`;
    this.own = this.prefix + drafts.tab;
    this.drafts = drafts;
    this.emit = emit;
    this.now = now;
    this.step = 0;
    this.pending = {};
  }

  /** What is written from now on is another step. */
  nextStep() { this.step++; }

  /** What stands in the cell now. */
  typed(cell) {
    if (!cell.readOnly) this.send([change(cell, plainNumber(cell.value))]);
  }

  /** @param values pairs of cell and value, one step; what cannot be written in is left out */
  block(values) {
    this.nextStep();
    this.send([...values].filter(([cell]) => !cell.readOnly).map(([cell, value]) => {
      cell.value = value;
      return change(cell, value);
    }));
    this.nextStep();
  }

  undo(forward) {
    this.nextStep();
    this.emit("qf-undo", { forward });
  }

  send(all) {
    const changes = all.filter(Boolean);
    if (!changes.length) return;
    for (const { key, now } of changes) this.pending[key] = now;
    this.keep();
    this.emit("qf-cells", { changes, step: this.step });
  }

  /** Whether the newest value of the cell is still on its way to the server. */
  waits(key) { return key in this.pending; }

  /** @param saved values by key that the server has taken */
  acknowledged(saved) {
    for (const [key, now] of Object.entries(saved)) if (this.pending[key] === now) delete this.pending[key];
    this.keep();
  }

  keep() {
    if (Object.keys(this.pending).length) this.drafts.remember(this.own, { cells: this.pending, at: this.now() });
    else this.drafts.forget(this.own);
  }

  /**
   * Takes up what an earlier tab or session has left behind.
   *
   * @param cells all of the table
   * @returns {{at: number, count: number} | null} when it was written and how many cells are other than the server's; null where none are
   */
  recover(cells) {
    const draft = this.drafts.newest(this.prefix);
    if (!draft?.cells) return null;
    if (draft.key !== this.own) this.drafts.forget(draft.key);
    const left = cells.filter((cell) => !cell.readOnly && draft.cells[cell.dataset.key] !== undefined);
    const changes = left.map((cell) => {
      cell.value = draft.cells[cell.dataset.key];
      return change(cell, plainNumber(cell.value));
    }).filter(Boolean);
    if (!changes.length) {
      this.drafts.forget(this.own);
      return null;
    }
    this.send(changes);
    return { at: draft.at, count: changes.length };
  }
}
