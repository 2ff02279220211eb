/* Comments are opened where their marks stand, and wanted where somebody selects words or goes to a paragraph or a cell. */
import { composing } from "../page/composing.js";
import { Offer } from "./offer.js";
import { goTo, nextTo } from "./places.js";
import { selectedIn } from "./selected.js";

/** Milliseconds until a selection counts as made, and until the page stands still. */
const SETTLED = 120;
const SCROLLED = 250;
const PLACE = "[tabindex]:not(mark)";

/** A mark is opened by mouse, Enter or the blank bar. @param host {text, listening, emit} */
export function openMarks({ text, listening, emit }) {
  const open = (event) => {
    const mark = event.target.closest?.("[data-comment]");
    if (mark) emit("qf-comment", { id: mark.dataset.comment });
    return Boolean(mark);
  };
  listening.on(text, "click", (event) => { if (getSelection().isCollapsed) open(event); });
  listening.on(text, "keydown", (event) => {
    if ((event.key === "Enter" || event.key === " ") && event.target.matches("mark[data-comment]") && open(event)) event.preventDefault();
  });
}

const plain = (event) => !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;

export class Commenting {
  /** @param host {root, text, words, listening, emit} */
  constructor(host) {
    this.host = host;
    this.offer = new Offer(host.words);
    host.root.append(this.offer.element);
    const { listening, text } = host;
    listening.on(document, "selectionchange", () => this.later(SETTLED));
    listening.on(document, "keydown", (event) => this.shortcut(event));
    listening.on(window, "scroll", () => this.scrolled(), { passive: true });
    listening.on(text, "click", (event) => this.press(event));
    listening.on(text, "focusin", ({ target }) => this.arrived(target));
    listening.on(text, "focusout", () => this.later(SETTLED));
    listening.on(text, "keydown", (event) => { if (event.target.matches(PLACE) && plain(event) && !composing(event)) this.key(event); });
  }

  end() {
    clearTimeout(this.looking);
    this.offer.element.remove();
  }

  later(pause) {
    clearTimeout(this.looking);
    this.looking = setTimeout(() => this.look(), pause);
  }

  /** Offers what is selected now. */
  look() {
    const found = selectedIn(this.host.text);
    if (found) this.offer.show(found.box, () => this.host.emit("qf-comment-new", found.detail));
    else if (document.activeElement !== this.offer.element && !document.activeElement.matches(".a4 [tabindex]:not(mark):focus-visible")) this.offer.hide();
  }

  /** A comment on a paragraph or cell; where a cell has one, that one is opened. */
  comment(place) {
    const { emit, text } = this.host, corner = place.querySelector("button[data-comment]");
    this.offer.hide();
    if (corner) emit("qf-comment", { id: corner.dataset.comment });
    else if (place.dataset.cell) emit("qf-comment-cell", { key: place.dataset.cell });
    else {
      getSelection().selectAllChildren(place);
      emit("qf-comment-new", selectedIn(text).detail);
    }
  }

  offerPlace(place) {
    this.offer.show(place.getBoundingClientRect(), () => this.comment(place));
  }

  press(event) {
    const cell = event.target.closest("td[data-cell]");
    if (!cell || event.target.closest("[data-comment]") || !getSelection().isCollapsed) return;
    clearTimeout(this.looking);
    this.offerPlace(cell);
  }

  arrived(target) {
    if (target.matches(`${PLACE}:focus-visible`)) this.offerPlace(target);
  }

  key(event) {
    const next = event.key.startsWith("Arrow") ? nextTo(this.host.text, event.target, event.key) : null;
    if (next) goTo(next, event.target);
    else if (event.key === "Enter") this.comment(event.target);
    else return;
    event.preventDefault();
  }

  shortcut(event) {
    if (composing(event)) return;
    if (event.altKey && (event.ctrlKey || event.metaKey) && event.code === "KeyM" && selectedIn(this.host.text)) {
      event.preventDefault();
      this.look();
      this.offer.take();
    }
    if (event.key === "Escape") this.offer.hide();
  }

  scrolled() {
    if (!this.offer.shown) return;
    this.offer.hide();
    this.later(SCROLLED);
  }
}
