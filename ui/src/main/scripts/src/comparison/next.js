/* Which place of a comparison comes next. */

/** What stands higher than this is above the reader's eyes, below the bar that stays in sight. Pixels. */
const EYES = 120;

/**
 * @param tops of all places, in their order, from the upper edge of the window
 * @param here the place where the reader has been led to; -1 where they have scrolled by themselves
 * @param by 1 for the next, -1 for the one before; over the end to the beginning
 */
export function nextPlace(tops, here, by) {
  const around = (at) => (at + tops.length) % tops.length;
  if (here >= 0) return around(here + by);
  const below = tops.findIndex((top) => top > EYES);
  if (by > 0) return Math.max(below, 0);
  return around((below < 0 ? tops.length : below) - 1);
}
