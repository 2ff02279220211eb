/* Where cells stand. Lines are as long as they are: a block of the form may be narrower than another. A spot is {x, y}, both from 0. */
const within = (list, place) => list[Math.max(0, Math.min(place, list.length - 1))];

export class Grid {
  /** @param lines of cells; none is empty */
  constructor(lines) {
    this.lines = lines;
    this.all = lines.flat();
    this.spots = new Map();
    lines.forEach((line, y) => line.forEach((cell, x) => this.spots.set(cell, { x, y })));
  }

  has(cell) { return this.spots.has(cell); }

  spot(cell) { return this.spots.get(cell); }

  line(cell) { return this.lines[this.spot(cell).y]; }

  /** The last spot of all, as far to the right as the longest line reaches. */
  get end() { return { x: Math.max(...this.lines.map((line) => line.length)) - 1, y: this.lines.length - 1 }; }

  /** The cell at the spot, or the one nearest to it in its line. */
  at({ x, y }) { return within(within(this.lines, y), x); }

  /** The cell exactly there, if any. */
  exactly({ x, y }) { return this.lines[y]?.[x]; }

  /** Rows of the cells between two corners, whichever they are. */
  between(one, other) {
    const top = Math.min(one.y, other.y), bottom = Math.max(one.y, other.y);
    const left = Math.min(one.x, other.x), right = Math.max(one.x, other.x);
    return this.lines.slice(top, bottom + 1).map((line) => line.slice(left, right + 1));
  }

  /** The cell so many to the right and down; undefined where the table ends. In a shorter line it is the last one. */
  from(cell, x, y) {
    const here = this.spot(cell), line = this.lines[here.y + y];
    return line && (x === 0 || line[here.x + x]) ? this.at({ x: here.x + x, y: here.y + y }) : undefined;
  }

  /** Down the column, then to the top of the next one; or back. */
  next(cell, back = false) {
    const below = this.from(cell, 0, back ? -1 : 1);
    if (below) return below;
    const x = this.spot(cell).x + (back ? -1 : 1);
    const line = back ? this.lines.findLast((one) => one[x]) : this.lines.find((one) => one[x]);
    return line?.[x];
  }
}
