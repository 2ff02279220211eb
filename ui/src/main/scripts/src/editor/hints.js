/* What there is to say about the place where the cursor or the mouse is: findings, comments, a fact's cell, cells that a number may mean; and
   what can be done there. Alt+Enter goes into it, Escape comes back. */
import { NodeSelection, Plugin } from "prosemirror-state";
import { beside } from "../page/beside.js";
import { button, make } from "../page/make.js";
import { asText, factFor } from "./facts.js";
import { fact } from "./schema.js";

const LEAVING = 300;

/** @param host {words, facts, root, say, emit, layers: {findings, comments, offers}} */
export function hinting(host) {
  return new Plugin({
    view: (view) => (host.hints = new Hints(view, host)),
    props: {
      // of comments on the same words the shortest is meant
      handleClick(view, pos) {
        const [comment] = host.layers.comments.at(view.state, pos).sort((one, other) => one.to - one.from - (other.to - other.from));
        if (comment) host.emit("qf-comment", { id: comment.spec.id });
        return false;
      },
    },
  });
}

class Hints {
  constructor(view, host) {
    this.view = view;
    this.host = host;
    this.element = make("div", { className: "qf-float qf-hint", hidden: true }, { role: "group", "aria-label": host.words("hint.title") });
    host.root.append(this.element);
    this.hovered = null;
    this.told = "";
    this.frame = 0;
    this.leaving = 0;
    this.closed = false;
    this.entering = false;
    this.drawn = "";
    this.listen();
  }

  listen() {
    const { view, element } = this;
    view.dom.addEventListener("mouseover", ({ target }) => this.hover(target));
    view.dom.addEventListener("mouseleave", () => this.leave());
    element.addEventListener("mouseenter", () => clearTimeout(this.leaving));
    element.addEventListener("mouseleave", () => this.leave());
    element.addEventListener("mousedown", (event) => { if (!event.target.closest("button")) event.preventDefault(); });
    element.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      this.closed = true;
      this.host.focus();
      this.later();
    });
    element.addEventListener("focusout", ({ relatedTarget }) => { if (!element.contains(relatedTarget)) this.later(); });
    for (const moved of ["focus", "blur"]) view.dom.addEventListener(moved, () => this.later());
    this.scrolled = () => { if (!element.hidden) this.later(); };
    addEventListener("scroll", this.scrolled, { passive: true, capture: true });
  }

  update(view, before) {
    if (!view.state.selection.eq(before.selection)) this.closed = false;
    this.later();
  }

  later() { this.frame ||= requestAnimationFrame(() => { this.frame = 0; this.show(); }); }

  leave() {
    clearTimeout(this.leaving);
    this.leaving = setTimeout(() => { this.hovered = null; this.later(); }, LEAVING);
  }

  hover(target) {
    clearTimeout(this.leaving);
    const mark = target.closest?.(".fact, .qf-finding, .qf-comment, .qf-offer");
    if (!mark) { if (this.hovered) this.leave(); return; }
    // a chip is asked for from outside: there are no positions in it
    this.hovered = mark.classList.contains("fact") ? this.view.posAtDOM(mark.parentNode, [...mark.parentNode.childNodes].indexOf(mark)) : this.view.posAtDOM(mark, 0);
    this.later();
  }

  /** Everything at a place, or null where there is nothing to say. */
  at(from, to) {
    const { state } = this.view, { findings, comments, offers } = this.host.layers;
    const node = state.doc.nodeAt(from);
    const found = {
      findings: findings.at(state, from, to),
      comments: comments.at(state, from, to),
      offers: this.view.editable ? offers.at(state, from, to) : [],
      fact: node?.type === fact && from < to ? { node, pos: from } : null,
    };
    const marks = [...found.findings, ...found.comments, ...found.offers];
    if (!marks.length && !found.fact) return null;
    return { ...found, box: this.box(marks[0] ?? { from, to: from + 1 }) };
  }

  box({ from, to }) {
    const end = this.view.coordsAtPos(to, -1), start = this.view.coordsAtPos(from, 1);
    return { left: start.top === end.top ? start.left : end.left, top: start.top, bottom: end.bottom };
  }

  here() {
    const { selection } = this.view.state;
    if (!this.view.hasFocus() && !this.element.contains(document.activeElement)) return null;
    if (selection instanceof NodeSelection) return this.at(selection.from, selection.to);
    const found = this.at(selection.from, selection.from);
    // words that are selected are spoken of where one mark holds them all
    return selection.empty || found && [...found.findings, ...found.comments, ...found.offers].some((one) => one.to >= selection.to) ? found : null;
  }

  show() {
    if (this.view.isDestroyed || this.view.composing) return;
    const { entering } = this;
    this.entering = false;
    const here = this.here();
    this.tell(here);
    const what = this.underMouse() ?? (this.closed ? null : here);
    if (!what || what.box.bottom < 0 || what.box.top > innerHeight) {
      if (!this.element.contains(document.activeElement) || !what) this.element.hidden = true;
      this.drawn = "";
      return;
    }
    this.draw(what);
    if (entering) this.element.querySelector("button")?.focus();
  }

  underMouse() {
    const { hovered, view } = this;
    return hovered === null || hovered > view.state.doc.content.size ? null : this.at(hovered, hovered + 1);
  }

  /** Anew only where there is something else to say: whoever is in it with the keyboard stays there. */
  draw(what) {
    const sign = JSON.stringify([what.findings.map((one) => one.spec.sentence), what.comments.map((one) => one.spec.id), what.offers.map((one) => one.spec.cells), what.fact && [what.fact.pos, what.fact.node.attrs], what.box.left]);
    if (sign !== this.drawn || this.element.hidden) {
      this.element.replaceChildren(...this.parts(what));
      this.drawn = sign;
    }
    this.element.hidden = false;
    beside(this.element, what.box);
  }

  /** Said once to who listens, when the cursor comes here. */
  tell(here) {
    const said = here ? [...here.findings.map((one) => one.spec.sentence), ...(here.fact ? [this.host.facts.sentence(here.fact.node)] : []), ...(here.offers.length || here.comments.length ? [this.host.words("hint.acts")] : [])].join(" ") : "";
    if (said === this.told) return;
    this.told = said;
    this.host.say(said);
  }

  parts({ findings, comments, offers, fact: chip }) {
    const { words, facts } = this.host, { view } = this;
    const parts = findings.map(({ spec }) => make("p", { className: spec.tone, textContent: spec.sentence }));
    const acts = [];
    if (chip) {
      parts.push(make("p", { textContent: facts.sentence(chip.node) }));
      if (view.editable) acts.push(button(words("fact.asText"), () => { this.hovered = null; asText(view, chip.pos); }));
    }
    for (const { from, to, spec } of offers) for (const cell of spec.cells) acts.push(button(words("offer.use", cell.name), () => this.accept(from, to, cell)));
    for (const { spec } of comments) acts.push(button(words(spec.resolved ? "comment.openResolved" : "comment.open"), () => this.openComment(spec.id)));
    if (acts.length) parts.push(make("div", { className: "qf-acts" }, {}, ...acts));
    return parts;
  }

  accept(from, to, cell) {
    const { view } = this;
    this.hovered = null;
    view.dispatch(view.state.tr.replaceWith(from, to, factFor(cell)).scrollIntoView());
    view.focus();
    this.host.say(this.host.words("fact.put", cell.name, cell.value));
  }

  openComment(id) {
    this.closed = true;
    this.hovered = null;
    this.host.focus();
    this.host.emit("qf-comment", { id });
  }

  /** The keyboard goes to the first act, as soon as the browser has said where the cursor is; where there is none it stays. */
  enter() {
    this.closed = false;
    this.entering = true;
    this.later();
  }

  destroy() {
    removeEventListener("scroll", this.scrolled, { capture: true });
    cancelAnimationFrame(this.frame);
    clearTimeout(this.leaving);
    this.element.remove();
  }
}
