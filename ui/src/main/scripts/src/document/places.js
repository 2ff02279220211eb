/* What can be commented on as a whole by keyboard, row by row in each section: its paragraphs, and the cells of its tables. A section is one stop
   of the Tab key; the arrows lead on from there. */
const DOWN = { ArrowUp: -1, ArrowDown: 1 };
const RIGHT = { ArrowLeft: -1, ArrowRight: 1 };

/** The place that an arrow leads to. @param rows of places, of one section */
export function nextIn(rows, place, key) {
  const at = rows.findIndex((row) => row.includes(place)), column = rows[at]?.indexOf(place);
  const row = rows[at + DOWN[key]];
  return row ? row[Math.min(column, row.length - 1)] : rows[at]?.[column + RIGHT[key]];
}

function placesIn(block) {
  if (block.matches("tr")) return [...block.querySelectorAll("td[data-cell], table:not(.form) td")];
  return block.closest("td") || block.matches(".blank") ? [] : [block];
}

const rowsOf = (section) => [...section.querySelectorAll("p, tr")]
  .map((block) => placesIn(block).filter((place) => place.dataset.cell || place.textContent.trim()))
  .filter((row) => row.length);

/** Rows of places, section by section. */
export const placesOf = (text) => [...text.querySelectorAll("section[id^='section-']")].map(rowsOf);

/** Each section becomes one stop of the Tab key. */
export function makeStops(text) {
  for (const rows of placesOf(text)) rows.flat().forEach((place, at) => { place.tabIndex = at ? -1 : 0; });
}

/** The place that an arrow leads to from this one. */
export function nextTo(text, place, key) {
  return nextIn(placesOf(text).find((rows) => rows.flat().includes(place)) ?? [], place, key);
}

/** The Tab key comes back to this one. */
export function goTo(place, from) {
  from.tabIndex = -1;
  place.tabIndex = 0;
  place.focus();
}
