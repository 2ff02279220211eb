/* Places in the text as the host names them: offsets in its plain reading, and the words that stood there. */
import { TextSelection } from "prosemirror-state";
import { offset, place, range, reading } from "./reading.js";

const AROUND = 24;

export class Places {
  /** @param host {view, words, say, emit, focus, takesComments, layers: {findings, comments}} */
  constructor(host) {
    this.host = host;
  }

  /** @param found of {start, end, quote, tone, sentence} */
  findings(found) { this.show("findings", found, ({ tone, sentence }) => ({ className: `qf-finding ${tone}`, spec: { sentence, tone } })); }

  /** @param comments of {id, start, end, quote, resolved} */
  comments(comments) { this.show("comments", comments, ({ id, resolved }) => ({ className: `qf-comment${resolved ? " resolved" : ""}`, spec: { id, resolved } })); }

  show(name, list, look) {
    const { view, layers } = this.host, read = reading(view.state.doc), marks = [];
    for (const one of list) {
      const at = place(read.text, one), there = at && at[0] < at[1] && range(read, ...at);
      if (there) marks.push({ ...there, ...look(one) });
    }
    layers[name].show(view, marks);
  }

  select(start, end, quote) {
    const read = reading(this.host.view.state.doc), [from, to] = place(read.text, { start, end, quote }) ?? [start, end];
    const at = range(read, Math.min(from, read.text.length), Math.min(to, read.text.length));
    if (at) this.reveal(at);
  }

  reveal({ from, to }) {
    const { view } = this.host, { doc } = view.state;
    view.dispatch(view.state.tr.setSelection(TextSelection.between(doc.resolve(from), doc.resolve(to))));
    this.host.focus();
    const { node } = view.domAtPos(from);
    (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).scrollIntoView({ block: "center" });
  }

  /** The next place, or the one before, where something was found. */
  step(by) {
    const { view, layers, words, say } = this.host;
    const found = layers.findings.all(view.state).sort((one, other) => one.from - other.from);
    if (!found.length) { say(words("findings.none")); return; }
    const { head } = view.state.selection;
    const next = by > 0 ? found.find((one) => one.from > head) ?? found[0] : found.findLast((one) => one.to < head) ?? found.at(-1);
    this.reveal({ from: next.from, to: next.from });
  }

  /** A comment is wanted on the words that are selected. */
  newComment() {
    const { view, words, say, emit, takesComments } = this.host, { from, to, empty } = view.state.selection;
    if (empty || !takesComments) { say(words(empty ? "why.noSelection" : "why.noComments")); return; }
    const read = reading(view.state.doc), start = offset(read, from), end = offset(read, to);
    emit("qf-comment-new", { start, end, quote: read.text.slice(start, end), prefix: read.text.slice(Math.max(0, start - AROUND), start), suffix: read.text.slice(end, end + AROUND) });
  }
}
