/* The mouse in the table: a press goes to a cell, dragging selects a block, a double press writes within the value, hovering shows the notes. */
import { notesOf } from "./notes.js";

const cellAt = (target) => target.closest("td")?.querySelector("input[data-key]") ?? null;

export class Pointer {
  /** @param table {root, grid, cursor, listening, point()} */
  constructor(table) {
    this.table = table;
    this.hovered = null;
    this.dragging = false;
    const { listening, root } = table;
    listening.on(root, "mousedown", (event) => this.press(event));
    listening.on(root, "mouseover", (event) => this.over(event));
    listening.on(root, "mouseleave", () => this.leave());
    listening.on(document, "mouseup", () => this.release());
  }

  press(event) {
    const { cursor, grid } = this.table, cell = cellAt(event.target);
    if (!cell || event.button !== 0) return;
    const again = cell === cursor.active && document.activeElement === cell && !event.shiftKey;
    if (again && cursor.editing) return;
    event.preventDefault();
    if (again && event.detail > 1) cursor.edit();
    else if (event.shiftKey && cursor.active) cursor.extend(grid.spot(cell));
    else {
      this.dragging = true;
      cursor.go(cell);
    }
  }

  over({ target, buttons }) {
    const { cursor, grid } = this.table, cell = cellAt(target);
    if (this.dragging && buttons === 1) {
      if (cell) cursor.extend(grid.spot(cell));
      return;
    }
    this.hovered = cell && notesOf(cell) ? cell : null;
    this.table.point();
  }

  leave() {
    this.hovered = null;
    this.table.point();
  }

  release() {
    if (!this.dragging) return;
    this.dragging = false;
    this.table.point();
  }
}
