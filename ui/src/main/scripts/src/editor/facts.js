/* Numbers that are the values of cells. What a cell holds is the host's to say; the document only names the cell. */
import { Plugin } from "prosemirror-state";
import { touched } from "./layer.js";
import { fact, schema } from "./schema.js";

export class Facts {
  /** @param words of the screen */
  constructor(words) {
    this.words = words;
    this.list = [];
    this.values = new Map();
    this.cells = new Map();
    this.drawn = new Set();
  }

  /** @param list of {key, name, value, unit} in the order of the form */
  offer(list) {
    this.list = list;
    this.cells = new Map(list.map((cell) => [cell.key, cell]));
    this.fill(Object.fromEntries(list.map(({ key, value }) => [key, value])));
  }

  fill(values) {
    for (const [key, value] of Object.entries(values)) this.values.set(key, value);
    this.list = this.list.map((cell) => ({ ...cell, value: this.values.get(cell.key) }));
    for (const chip of this.drawn) chip.draw();
  }

  knows(key) { return !this.cells.size || this.cells.has(key); }
  name(key) { return this.cells.get(key)?.name ?? key; }
  value(node) { return this.values.get(node.attrs.cell) ?? node.attrs.value; }

  sentence(node) {
    const { cell } = node.attrs;
    return this.words(this.knows(cell) ? "fact.is" : "fact.unknown", this.name(cell), this.value(node) || this.words("fact.blank"));
  }

  /** Facts take the values of their cells wherever they stand: no undo step, and no change that a person made. */
  refresh(tr, from = 0, to = tr.doc.content.size) {
    tr.doc.nodesBetween(from, to, (node, pos) => {
      if (node.type === fact && this.value(node) !== node.attrs.value) tr.setNodeAttribute(pos, "value", this.value(node));
    });
    return tr.docChanged ? tr.setMeta("silent", true).setMeta("addToHistory", false) : null;
  }

  plugin() {
    return new Plugin({
      appendTransaction: (transactions, before, state) => {
        let tr = null;
        const typed = transactions.filter((one) => one.docChanged && !one.getMeta("silent"));
        for (const [from, to] of typed.flatMap(touched)) {
          tr = this.refresh(tr ?? state.tr, Math.max(0, from), Math.min(to, state.doc.content.size)) ?? tr;
        }
        return tr;
      },
      props: { nodeViews: { fact: (node) => new FactChip(node, this) } },
    });
  }
}

class FactChip {
  constructor(node, facts) {
    this.node = node;
    this.facts = facts;
    this.dom = document.createElement("span");
    this.dom.setAttribute("role", "img");
    this.dom.setAttribute("aria-roledescription", facts.words("fact.spoken"));
    facts.drawn.add(this);
    this.draw();
  }

  draw() {
    const value = this.facts.value(this.node), sentence = this.facts.sentence(this.node);
    this.dom.className = `fact${value ? "" : " blank"}${this.facts.knows(this.node.attrs.cell) ? "" : " unknown"}`;
    this.dom.textContent = value || this.facts.words("fact.blank");
    this.dom.setAttribute("aria-label", sentence);
  }

  update(node) {
    if (node.type !== fact) return false;
    this.node = node;
    this.draw();
    return true;
  }

  ignoreMutation() { return true; }
  destroy() { this.facts.drawn.delete(this); }
}

export const factFor = (cell) => fact.create({ cell: cell.key, value: cell.value });

/** A fact becomes the words that it shows. */
export function asText(view, pos) {
  const node = view.state.doc.nodeAt(pos), value = node.attrs.value;
  const tr = value ? view.state.tr.replaceWith(pos, pos + 1, schema.text(value, node.marks)) : view.state.tr.delete(pos, pos + 1);
  view.dispatch(tr);
  view.focus();
}
