/* What there is to say of a cell beside its value: the server puts it next to the input, for those who listen; a card shows it. */
import { beside } from "../page/beside.js";
import { make } from "../page/make.js";

const GAP = 6;

/** All of it, read out with the cell. */
export const notesOf = (cell) => [...cell.parentElement.querySelectorAll(".why, .last, .remark")].map((note) => note.textContent).join("\n");

const lines = (cell) => [...cell.parentElement.querySelectorAll(".why > *, .remark > *, .last")]
  .map((line) => make("p", { className: line.className.replace("only-read", ""), textContent: line.textContent }));

const outside = (box, view) => box.bottom <= view.top || box.top >= view.bottom || box.right <= view.left || box.left >= view.right;

export class NoteCard {
  /**
   * @param element the card
   * @param window what the table is scrolled in
   */
  constructor(element, window) {
    this.element = element;
    this.window = window;
  }

  get shown() { return !this.element.hidden; }

  /** Beside the cell; nothing where there is nothing to say, or where the cell has been scrolled away. */
  show(cell) {
    const box = cell.parentElement.getBoundingClientRect();
    if (!notesOf(cell) || outside(box, this.window.getBoundingClientRect())) {
      this.hide();
      return;
    }
    this.element.replaceChildren(...lines(cell));
    this.element.hidden = false;
    beside(this.element, box, GAP);
  }

  hide() { this.element.hidden = true; }
}
