/* <qf-document>: the report as the pages it will be, or in one piece to read, with the comments on its words and cells. The host fills in the
   text, opens it, says lay() where the text is new, and hears qf-comment (id), qf-comment-new (section, start, end, quote, prefix, suffix) and
   qf-comment-cell (key). */
import { Listening } from "../page/listening.js";
import { Commenting, openMarks } from "./commenting.js";
import { showComments } from "./marks.js";
import { Mode } from "./mode.js";
import { makeStops } from "./places.js";
import { Sheet } from "./sheet.js";

export class ReportDocument extends HTMLElement {
  listening = new Listening();
  mode = new Mode(() => localStorage);

  /** @param words {takes: whether the host takes comments, act, hint, mark, pages} */
  open(words) {
    this.listening.end();
    this.commenting?.end();
    this.words = words;
    this.sheet = new Sheet(this, words);
    this.modes = [...this.querySelectorAll("[data-mode]")];
    this.listen();
    if (this.isConnected) this.connectedCallback();
    this.lay();
  }

  listen() {
    const { text } = this.sheet, emit = (name, detail) => this.dispatchEvent(new CustomEvent(name, { detail }));
    const host = { root: this, text, words: this.words, listening: this.listening, emit };
    for (const one of this.modes) this.listening.on(one, "click", () => this.choose(one.dataset.mode));
    if (document.fonts?.addEventListener) this.listening.on(document.fonts, "loadingdone", () => this.lay());
    openMarks(host);
    this.commenting = this.words.takes ? new Commenting(host) : null;
  }

  connectedCallback() {
    if (!this.sheet) return;
    this.listening.start();
    this.sizes ??= new ResizeObserver(() => this.fit());
    this.sizes.observe(this);
  }

  disconnectedCallback() {
    this.listening.stop();
    this.sizes?.disconnect();
  }

  get wanted() { return this.mode.at(this.clientWidth); }

  choose(mode) {
    this.mode.choose(mode);
    this.lay();
  }

  /** The text is new, or the faces have come. */
  lay() {
    const { sheet, wanted } = this;
    if (!sheet) return;
    for (const one of this.modes) one.setAttribute("aria-pressed", String(one.dataset.mode === wanted));
    sheet.lay(wanted === "reading");
  }

  /** The width is another one. */
  fit() {
    if ((this.wanted === "reading") !== this.sheet.reading) this.lay();
    else this.sheet.fit();
  }

  /** Brings a section before the reader's eyes. */
  toSection(number) {
    setTimeout(() => this.querySelector(`#section-${number}`)?.scrollIntoView({ block: "start" }));
  }

  /** Shows these comments and no others; see marks.js. */
  comments(marks, cells) {
    if (!this.sheet) return;
    showComments(this.sheet.text, marks, cells, this.words.mark);
    if (this.words.takes) makeStops(this.sheet.text);
  }

  /** Brings what a comment is about before the reader's eyes. */
  show(id) {
    const mark = this.querySelector(`[data-comment="${CSS.escape(id)}"]`);
    mark?.scrollIntoView({ block: "center" });
    mark?.focus({ preventScroll: true });
  }
}
