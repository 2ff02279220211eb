/* "#" opens the list of cells; what is typed after it narrows the list; Enter puts the cell's number into the sentence. */
import { Plugin, PluginKey } from "prosemirror-state";
import { beside } from "../page/beside.js";
import { composing } from "../page/composing.js";
import { make } from "../page/make.js";
import { touched } from "./layer.js";
import { factFor } from "./facts.js";

const SIGNS = "#＃";
const MOST = 60;
const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);
const key = new PluginKey("picker");

export const pickerOpen = (state) => key.getState(state) !== null;

/** Types the sign, and with it opens the list. */
export function startPicking(view) {
  view.focus();
  view.dispatch(view.state.tr.insertText("#").scrollIntoView());
}

/** The sign just before what is being typed, from where the list opens. */
function opened(tr, from) {
  const { $head, empty } = tr.selection;
  if (!empty || !$head.parent.isTextblock) return null;
  if (tr.getMeta("uiEvent")) return null;
  if (!touched(tr).some(([start, end]) => start <= $head.pos - 1 && $head.pos <= end && end - start <= 2)) return from;
  const before = $head.parent.textBetween(Math.max(0, $head.parentOffset - 1), $head.parentOffset);
  return before && SIGNS.includes(before) ? $head.pos - 1 : from;
}

/** The list stays open while the cursor is in the word that begins with the sign. */
function stillOpen(tr, from) {
  const { $head, empty } = tr.selection;
  if (from === null || !empty || from < $head.start() || $head.pos <= from) return null;
  const query = tr.doc.textBetween(from, $head.pos, "\n", "\n");
  return SIGNS.includes(query[0]) && !/[\n，。；]/.test(query) && query.length < 24 ? from : null;
}

/** @param host {words, facts, root, say} */
export function picking(host) {
  return new Plugin({
    key,
    state: {
      init: () => null,
      apply(tr, from) {
        if (tr.getMeta(key) === "close" || !host.facts.list.length) return null;
        const moved = from === null ? null : tr.mapping.map(from, -1);
        const now = tr.docChanged ? opened(tr, moved) : moved;
        return tr.docChanged || tr.selectionSet ? stillOpen(tr, now) : now;
      },
    },
    props: {
      handleKeyDown: (view, event) => key.get(view.state).list.key(event),
      attributes: (state) => (pickerOpen(state) ? { "aria-controls": "qf-cells", "aria-autocomplete": "list" } : {}),
    },
    view(view) {
      const list = new CellList(view, host);
      key.get(view.state).list = list;
      return { update: () => list.update(), destroy: () => list.element.remove() };
    },
  });
}

class CellList {
  constructor(view, host) {
    this.view = view;
    this.host = host;
    this.element = make("div", { className: "qf-float qf-cells", hidden: true, id: "qf-cells" }, { role: "listbox", "aria-label": host.words("pick.title") });
    this.element.addEventListener("mousedown", (event) => event.preventDefault());
    this.element.addEventListener("click", ({ target }) => { const row = target.closest("[role=option]"); if (row) this.pick(Number(row.dataset.at)); });
    host.root.append(this.element);
    this.shown = [];
    this.chosen = 0;
    this.query = null;
  }

  get from() { return key.getState(this.view.state); }

  update() {
    const { from } = this;
    if (from === null) {
      if (!this.element.hidden) { this.element.hidden = true; this.query = null; this.view.dom.removeAttribute("aria-activedescendant"); }
      return;
    }
    // what an input method has not finished is no search yet
    if (this.view.composing && !this.element.hidden) return;
    const query = this.view.state.doc.textBetween(from + 1, this.view.state.selection.head).trim();
    if (query === this.query) return;
    this.query = query;
    this.draw();
  }

  draw() {
    const wanted = this.query.toLowerCase().split(/\s+/).filter(Boolean);
    const fits = this.host.facts.list
      .map((cell) => ({ cell, scores: wanted.map((word) => (cell.value === word ? word.length : fit(cell.name, word))) }))
      .filter(({ scores }) => !scores.includes(0))
      .sort((one, other) => sum(other.scores) - sum(one.scores))
      .map(({ cell }) => cell);
    this.shown = fits.slice(0, MOST);
    this.chosen = 0;
    const { words } = this.host;
    this.element.replaceChildren(
      make("p", { className: "qf-pick-head", textContent: words("pick.keys") }, { "aria-hidden": "true" }),
      ...this.shown.map(({ name, value, unit }, at) => make("div", { id: `qf-cell-${at}` }, { role: "option", "data-at": at },
        make("span", { textContent: name }), make("b", { textContent: value === "" ? words("fact.blank") : value + (unit ?? "") }))),
    );
    if (!this.shown.length) this.element.append(make("p", { className: "qf-none", textContent: words("pick.none", this.query) }));
    else if (fits.length > MOST) this.element.append(make("p", { className: "qf-none", textContent: words("pick.more", fits.length - MOST) }));
    this.element.hidden = false;
    this.host.say(words("pick.count", fits.length));
    this.choose(0);
    beside(this.element, this.view.coordsAtPos(this.from));
  }

  choose(at) {
    const rows = this.element.querySelectorAll("[role=option]");
    rows[this.chosen]?.removeAttribute("aria-selected");
    this.chosen = rows.length ? (at + rows.length) % rows.length : 0;
    const row = rows[this.chosen];
    row?.setAttribute("aria-selected", "true");
    row?.scrollIntoView({ block: "nearest" });
    if (row) this.view.dom.setAttribute("aria-activedescendant", row.id); else this.view.dom.removeAttribute("aria-activedescendant");
  }

  key(event) {
    if (this.element.hidden || composing(event)) return false;
    const act = { ArrowDown: () => this.choose(this.chosen + 1), ArrowUp: () => this.choose(this.chosen - 1), Escape: () => this.close(), Enter: () => this.pick(this.chosen), Tab: () => this.pick(this.chosen) }[event.key];
    if (!act || (event.key === "Enter" || event.key === "Tab") && !this.shown.length) return false;
    act();
    return true;
  }

  close() { this.view.dispatch(this.view.state.tr.setMeta(key, "close")); }

  pick(at) {
    const cell = this.shown[at];
    if (!cell) return;
    const { state } = this.view;
    this.view.dispatch(state.tr.replaceRangeWith(this.from, state.selection.head, factFor(cell)).setMeta(key, "close").scrollIntoView());
    this.view.focus();
    this.host.say(this.host.words("fact.put", cell.name, cell.value || this.host.words("fact.blank")));
  }
}

/** How well a name fits: 0 where a character of the word is not in it, more for each pair that stands together. 新收总计 finds 总计，一、本年新收. */
function fit(name, word) {
  const lower = name.toLowerCase();
  if (![...word].every((character) => lower.includes(character))) return 0;
  let together = 1;
  for (let at = 0; at + 1 < word.length; at++) if (lower.includes(word.slice(at, at + 2))) together++;
  return together;
}
