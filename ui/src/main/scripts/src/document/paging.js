/* Where pages end. Heights and tops are in pixels from the beginning of the text; `step` is from one page to the next, `room` what a page has
   for text. */
const MOST_PAGES = 400;
/** What rounding may add to a text that just fits: a share of a page. */
const SLACK = 0.001;

/** How many pages a text of that height needs. */
export const pagesOf = (height, step) => Math.min(MOST_PAGES, Math.max(1, Math.ceil(height / step - SLACK)));

/**
 * How far a heading must be moved down so that it does not stand alone at the foot of a page; 0 where it stands well.
 *
 * @param heading top of the heading
 * @param next top of the first line of what follows
 */
export function pushed(heading, next, step, room) {
  const page = Math.floor(heading / step);
  return Math.floor((next + 1) / step) > page ? Math.max(0, page * step + room - heading) : 0;
}

/**
 * Where a table that no page can hold is parted: before which of its rows a new part begins. A row that others reach into stays with them.
 *
 * @param rows {height, reach: how many rows its tallest cell reaches over}
 * @param head height of the head, which every part has
 */
export function partedAt(rows, head, room) {
  const begins = [];
  let used = head, reached = 0;
  rows.forEach(({ height, reach }, at) => {
    const free = reached <= at;
    reached = Math.max(reached, at + reach);
    if (free && used + height > room && used > head) {
      begins.push(at);
      used = head;
    }
    used += height;
  });
  return begins;
}
