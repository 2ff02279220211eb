/* Rows of values that were copied elsewhere: in Excel and WPS as lines with tabs, in Word and on a web page as a table. */
const QUOTED = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;
const BARE = /[^\t\n]*/y;
const MOST_ROWS = 500;
const MOST_SPANNED = 100;

function valueAt(text, at) {
  QUOTED.lastIndex = BARE.lastIndex = at;
  const quoted = text[at] === "\"" ? QUOTED.exec(text) : null;
  return quoted
    ? { value: quoted[1].replaceAll("\"\"", "\""), end: QUOTED.lastIndex }
    : { value: BARE.exec(text)[0], end: BARE.lastIndex };
}

/** Lines with tabs; in quotes where a value holds a tab, a line end or a quote itself. */
export function fromTabs(text) {
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  const rows = [[]];
  for (let at = 0; at <= lines.length; at++) {
    const { value, end } = valueAt(lines, at);
    rows.at(-1).push(value);
    at = end;
    if (lines[at] === "\n") rows.push([]);
  }
  return rows;
}

/**
 * The value of a cell that reaches over others stands in its first place, the others are blank.
 *
 * @param lines the rows of an HTML table, of cells {rowSpan, colSpan, textContent}
 */
export function fromCells(lines) {
  const rows = [];
  [...lines].slice(0, MOST_ROWS).forEach(({ cells }, down) => {
    rows[down] ??= [];
    for (const cell of cells) put(cell, rows, down);
  });
  return rows.map((row) => Array.from(row, (value) => value ?? ""));
}

function put(cell, rows, down) {
  let right = 0;
  while (rows[down][right] !== undefined) right++;
  const height = spanned(cell.rowSpan), width = spanned(cell.colSpan);
  for (let y = 0; y < height; y++) {
    const row = rows[down + y] ??= [];
    for (let x = 0; x < width; x++) row[right + x] = x + y ? "" : cell.textContent;
  }
}

const spanned = (cells) => Math.max(1, Math.min(cells, MOST_SPANNED));

/**
 * @param text what the clipboard holds as text
 * @param cells what it holds as a table: rows of values
 * @returns rows of values; null where it is a single value
 */
export function blockOf(text, cells) {
  const wide = Math.max(0, ...cells.map((row) => row.length));
  if (wide > 1 && !text.includes("\t")) return cells;
  if (/[\t\n]/.test(text.trim())) return fromTabs(text);
  return wide * cells.length > 1 ? cells : null;
}
