/* Cells that reach over others, made a rectangle: what is ragged is filled, what reaches too far is cut, what lies on another gives way. */

export const MOST_ROWS = 500;
export const MOST_COLUMNS = 50;

/**
 * @param rows of cells {colspan, rowspan, …} as they begin in each row
 * @returns {{rows?: object[][], width: number, height: number}} the same cells in a rectangle; no rows where it is larger than a table may be
 */
export function rectangle(rows) {
  const height = rows.length;
  if (height > MOST_ROWS) return { width: Math.max(...rows.map((row) => row.length)), height };
  const taken = rows.map(() => []), placed = rows.map(() => []);
  let width = 0;
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row) {
      while (taken[y][x]) x++;
      const down = cell.rowspan === 0 ? height - y : Math.min(cell.rowspan, height - y);
      let across = 1;
      while (across < Math.min(cell.colspan, MOST_COLUMNS + 1) && !taken[y][x + across]) across++;
      let reach = 1;
      while (reach < down && !anyTaken(taken[y + reach], x, across)) reach++;
      for (let dy = 0; dy < reach; dy++) for (let dx = 0; dx < across; dx++) taken[y + dy][x + dx] = true;
      placed[y].push({ x, cell: { ...cell, colspan: across, rowspan: reach } });
      width = Math.max(width, x + across);
      if (width > MOST_COLUMNS) return;
    }
  });
  if (width > MOST_COLUMNS || !width) return { width, height };
  placed.forEach((row, y) => {
    for (let x = 0; x < width; x++) if (!taken[y][x]) row.push({ x, cell: { head: false, colspan: 1, rowspan: 1 } });
    row.sort((one, other) => one.x - other.x);
  });
  return { rows: placed.map((row) => row.map(({ cell }) => cell)), width, height };
}

function anyTaken(row, x, across) {
  for (let at = x; at < x + across; at++) if (row[at]) return true;
  return false;
}
