/* Find and replace within the section. A number that is a fact is found, but only its cell can change it. */
import { TextSelection } from "prosemirror-state";
import { composing } from "../page/composing.js";
import { button, make } from "../page/make.js";
import { asOneStep } from "./content.js";
import { range, reading } from "./reading.js";
import { fact, schema } from "./schema.js";

const SETTLING = 150;
const plain = (text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** @returns places of the words: {from, to, bound}; bound where a fact says them, or a part of them */
export function occurrences(doc, words) {
  const read = reading(doc), text = plain(read.text), wanted = plain(words), found = [];
  if (!wanted) return found;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const place = range(read, at, at + wanted.length);
    if (!place || !doc.resolve(place.from).sameParent(doc.resolve(place.to))) continue;
    let bound = false;
    doc.nodesBetween(place.from, place.to, (node) => { if (node.type === fact) bound = true; });
    found.push({ ...place, bound });
  }
  return found;
}

/** The bar with both fields. */
export class FindBar {
  /** @param host {view, words, say, layers: {matches}} */
  constructor(host) {
    const { words } = host;
    this.host = host;
    this.found = [];
    this.at = -1;
    this.settling = 0;
    this.words = make("input", { type: "text", autocomplete: "off" }, { "aria-label": words("find.words"), placeholder: words("find.words") });
    this.other = make("input", { type: "text", autocomplete: "off" }, { "aria-label": words("find.other"), placeholder: words("find.other") });
    this.status = make("span", { className: "qf-find-status" }, { role: "status" });
    this.replacing = [this.other, button(words("find.replace"), () => this.replace(), "qf-tool"), button(words("find.replaceAll"), () => this.replaceAll(), "qf-tool")];
    this.element = make("div", { className: "qf-findbar", hidden: true }, { role: "search", "aria-label": words("find.title") },
      this.words,
      button(words("find.previous"), () => this.step(-1), "qf-tool"), button(words("find.next"), () => this.step(1), "qf-tool"),
      ...this.replacing, this.status, button(words("find.close"), () => this.close(), "qf-tool qf-close"));
    this.words.addEventListener("input", (event) => { if (!event.isComposing) this.search(); });
    this.words.addEventListener("compositionend", () => this.search());
    this.element.addEventListener("keydown", (event) => this.key(event));
  }

  open(replacing) {
    const { state } = this.host.view, { from, to, empty } = state.selection;
    this.element.hidden = false;
    for (const part of this.replacing) part.hidden = replacing && !this.host.view.editable || !replacing && !this.host.view.editable;
    const chosen = empty ? "" : state.doc.textBetween(from, to, "\n");
    if (chosen && !chosen.includes("\n") && chosen.length < 60) this.words.value = chosen;
    const field = replacing && this.words.value && this.host.view.editable ? this.other : this.words;
    field.focus();
    field.select();
    this.search();
  }

  close() {
    this.element.hidden = true;
    this.found = [];
    this.host.layers.matches.show(this.host.view, []);
    this.host.focus();
  }

  key(event) {
    if (composing(event)) return;
    if (event.key === "Escape") { event.stopPropagation(); this.close(); }
    if (event.key === "Enter" && event.target === this.words) { event.preventDefault(); this.step(event.shiftKey ? -1 : 1); }
    if (event.key === "Enter" && event.target === this.other) { event.preventDefault(); this.replace(); }
  }

  /** The text has changed; the marks have moved along, the count follows when the writer pauses. */
  changed() {
    if (this.element.hidden) return;
    clearTimeout(this.settling);
    this.settling = setTimeout(() => { if (!this.host.view.isDestroyed && !this.host.view.composing) this.search(false); }, SETTLING);
  }

  search(move = true) {
    const { view } = this.host;
    this.found = occurrences(view.state.doc, this.words.value);
    const { from } = view.state.selection;
    if (move) this.at = Math.max(0, this.found.findIndex((one) => one.from >= from));
    this.at = Math.min(this.at, this.found.length - 1);
    this.mark();
  }

  mark() {
    const { view, layers, words } = this.host;
    layers.matches.show(view, this.found.map(({ from, to, bound }, at) => ({ from, to, className: `qf-match${at === this.at ? " here" : ""}${bound ? " bound" : ""}`, spec: {} })));
    const bound = this.found.filter((one) => one.bound).length;
    this.status.textContent = !this.words.value ? "" : (this.found.length ? words("find.count", this.at + 1, this.found.length) : words("find.none")) + (bound ? words("between") + words("find.bound", bound) : "");
  }

  step(by) {
    if (!this.found.length) return;
    this.at = (this.at + by + this.found.length) % this.found.length;
    this.reveal();
    this.mark();
  }

  reveal() {
    const { view } = this.host, one = this.found[this.at];
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, one.from, one.to)).scrollIntoView());
    const dom = view.domAtPos(one.from).node;
    (dom.nodeType === Node.TEXT_NODE ? dom.parentElement : dom).scrollIntoView({ block: "nearest" });
  }

  replace() {
    const { view } = this.host, one = this.found[this.at];
    if (!one || !view.editable) return;
    if (one.bound) { this.step(1); return; }
    asOneStep(view, put(view.state.tr, one, this.other.value));
    this.search();
    if (this.found.length) this.reveal();
  }

  /** One undo step, however many. */
  replaceAll() {
    const { view, words } = this.host, free = this.found.filter((one) => !one.bound);
    if (!view.editable) return;
    if (free.length) {
      const { tr } = view.state;
      for (const one of free.toReversed()) put(tr, one, this.other.value);
      asOneStep(view, tr);
    }
    const bound = this.found.length - free.length;
    this.search();
    this.status.textContent = words("find.replaced", free.length) + (bound ? words("between") + words("find.bound", bound) : "");
  }
}

/** The new words look as the first of the old ones did. */
function put(tr, { from, to }, words) {
  return words ? tr.replaceWith(from, to, schema.text(words, tr.doc.nodeAt(from).marks)) : tr.delete(from, to);
}
