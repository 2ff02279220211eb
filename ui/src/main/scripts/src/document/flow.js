/* The text made ready for its pages. */
import { make } from "../page/make.js";
import { partedAt, pushed } from "./paging.js";

const HEADINGS = "h2, h3, h4, h5, h6";

/** Tables that no page can hold go on over pages, row by row. */
export function partTables(text, room) {
  for (const table of text.querySelectorAll("table")) {
    if (table.closest(".table-scroll").offsetHeight > room && table.dataset.part === undefined) part(table, room);
  }
}

function part(table, room) {
  const rows = [...table.rows].filter((row) => row.parentElement !== table.tHead);
  const sizes = rows.map((row) => ({ height: row.offsetHeight, reach: Math.max(...[...row.cells].map((cell) => cell.rowSpan)) }));
  const begins = partedAt(sizes, table.tHead?.offsetHeight ?? 0, room);
  let before = table;
  begins.forEach((begin, at) => {
    const next = partOf(table);
    next.tBodies[0].append(...rows.slice(begin, begins[at + 1]));
    const box = table.closest(".table-scroll").cloneNode(false);
    box.append(next);
    before.closest(".table-scroll").after(box);
    before = next;
  });
}

/** A table of the same columns and head. */
function partOf(table) {
  const next = table.cloneNode(false);
  for (const kept of [table.querySelector("colgroup"), table.tHead]) if (kept) next.append(kept.cloneNode(true));
  next.append(make("tbody"));
  next.dataset.part = "";
  return next;
}

/** Headings stay with what follows. Each is moved before the next one is measured. */
export function keepHeadings(text, { step, room, zoom }) {
  const top = text.getBoundingClientRect().top, at = (box) => (box.top - top) / zoom;
  for (const heading of text.querySelectorAll(HEADINGS)) {
    const next = heading.nextElementSibling;
    if (!next) continue;
    const by = pushed(at(heading.getBoundingClientRect()), at(firstLine(next)), step, room);
    if (by) heading.style.marginTop = `${by}px`;
  }
}

/** Headings as they were before. */
export function freeHeadings(text) {
  for (const heading of text.querySelectorAll(`:is(${HEADINGS})[style]`)) heading.style.removeProperty("margin-top");
}

function firstLine(block) {
  if (!block.matches("p")) return block.getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(block);
  return range.getClientRects()[0] ?? block.getBoundingClientRect();
}
