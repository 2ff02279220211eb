/* The block that is selected: from the active cell to its other corner, or the active cell alone. */

export class Selection {
  constructor(grid) {
    this.grid = grid;
    this.active = null;
    this.corner = null;
  }

  goTo(cell) {
    this.active = cell;
    this.corner = null;
  }

  /** @param spot the other corner; null or the active cell's own for no block */
  extendTo(spot) {
    const here = this.grid.spot(this.active);
    this.corner = spot && (spot.x !== here.x || spot.y !== here.y) ? spot : null;
  }

  /** The spot where the other corner would be, so many to the right and down, held within the table. */
  spread(x, y) {
    const from = this.end;
    return this.grid.spot(this.grid.at({ x: from.x + x, y: from.y + y }));
  }

  /** The other corner, or where the active cell stands. */
  get end() { return this.corner ?? this.grid.spot(this.active); }

  get isBlock() { return this.corner !== null; }

  /** Rows of cells; none where no cell is active. */
  get rows() { return this.active ? this.grid.between(this.grid.spot(this.active), this.end) : []; }

  get cells() { return this.rows.flat(); }

  /** As Excel and WPS read it. */
  get text() { return this.rows.map((row) => row.map((cell) => cell.value).join("\t")).join("\r\n"); }

  /** How many cells a block has, and the sum of the numbers in it, to four places. */
  get summary() {
    const { cells } = this, sum = cells.reduce((total, cell) => total + (Number(cell.value) || 0), 0);
    return { count: cells.length, sum: Number(sum.toFixed(4)) };
  }
}
