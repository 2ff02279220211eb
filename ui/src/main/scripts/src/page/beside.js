/* Small things that lie over the page: beside what they belong to, never outside the window. Pixels. */
const MARGIN = 8;
const ABOVE = 6;

const between = (least, most, value) => Math.max(least, Math.min(value, most));

/**
 * @param box what it belongs to: {left, top, bottom}
 * @param size its own: {width, height}
 * @param view the window: {width, height}
 * @returns {{left: number, top: number}} below the box, or above it where there is no room below
 */
export function placeBeside(box, size, view, gap = 4) {
  const below = box.bottom + gap, above = box.top - size.height - ABOVE;
  return {
    left: between(MARGIN, view.width - size.width - MARGIN, box.left),
    top: below + size.height > view.height && above > 0 ? above : below,
  };
}

/** The place, moved so far that nothing of it is outside the window. */
export const insideView = ({ left, top }, size, view) => ({ left, top: between(MARGIN, view.height - size.height - MARGIN, top) });

export const sizeOf = (element) => ({ width: element.offsetWidth, height: element.offsetHeight });

export const viewOf = () => ({ width: document.documentElement.clientWidth, height: innerHeight });

export function putAt(element, { left, top }) {
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
}

/** Puts an element that lies over the page beside a box of it. */
export function beside(element, box, gap) {
  putAt(element, placeBeside(box, sizeOf(element), viewOf(), gap));
}
