/* <qf-editor>: a section's manuscript being written, in light DOM. The host opens it, hears qf-here (this tab has it open), qf-manuscript,
   qf-comment and qf-comment-new, and tells it what became of a save, what was found, what the cells hold. */
import { history } from "prosemirror-history";
import { gapCursor } from "prosemirror-gapcursor";
import { EditorState } from "prosemirror-state";
import { tableEditing } from "prosemirror-tables";
import { EditorView } from "prosemirror-view";
import { put, putBehind } from "./content.js";
import { Facts } from "./facts.js";
import { FindBar } from "./find.js";
import { button, make } from "./float.js";
import { hinting } from "./hints.js";
import { keys } from "./keys.js";
import { layer } from "./layer.js";
import { offersIn } from "./offers.js";
import { pasting } from "./paste/paste.js";
import { picking } from "./picker.js";
import { Places } from "./places.js";
import { reading } from "./reading.js";
import { Saving } from "./saving.js";
import { paragraph, read, same } from "./schema.js";
import { Toolbar } from "./toolbar.js";

const AFTER_COMPOSITION = 60;
const OFFERING = 500;
const HEARTBEAT = 120_000;

export class SectionEditor extends HTMLElement {
  /**
   * @param options {name, owner, manuscript, version, words, locked, comments}: locked whether it is only read; comments whether the host takes any
   */
  open({ name, owner, manuscript, version, words, locked, comments }) {
    this.end();
    const server = read(manuscript);
    this.words = (key, ...values) => (words[key] ?? key).replace(/\{(\d)\}/g, (_, at) => values[at]);
    this.name = name;
    this.locked = locked;
    this.waiting = [];
    this.host = this.makeHost(comments);
    this.lay();
    this.makeView(server);
    this.saving = new Saving({
      owner, version, words: this.words, emit: this.host.emit,
      state: (state, sentence) => { this.status.dataset.state = state; this.status.textContent = sentence; },
      recovered: (sentence, acts) => this.tell(this.recovery, sentence, acts, "warn"),
      doc: () => this.view.state.doc, put: (doc) => put(this.view, doc), append: (doc) => putBehind(this.view, doc),
      composing: () => this.view.composing, writable: () => !this.locked, parse: read,
    });
    this.listen();
    this.redrawn();
    this.here(true);
    this.beating = setInterval(() => this.beat(), HEARTBEAT);
    if (!locked) this.saving.recover(server);
  }

  makeHost(takesComments) {
    const editor = this;
    const layers = { findings: layer("findings"), comments: layer("comments", true), offers: layer("offers"), matches: layer("matches") };
    const listeners = [];
    return {
      root: this, words: this.words, layers, takesComments, facts: new Facts(this.words),
      get view() { return editor.view; },
      emit: (name, detail) => this.dispatchEvent(new CustomEvent(name, { detail })),
      say: (text) => { this.said.textContent = text; },
      notice: (sentence, acts = [], tone = "") => this.tell(this.notice, sentence, acts, `passing ${tone}`),
      focus: () => { if (this.view.editable) this.view.focus(); else this.view.dom.focus(); },
      on(target, name, heard, options) { target.addEventListener(name, heard, options); listeners.push(() => target.removeEventListener(name, heard, options)); },
      end: () => listeners.forEach((stop) => stop()),
    };
  }

  lay() {
    this.recovery = make("div", { className: "notice", hidden: true }, { role: "status" });
    this.notice = make("div", { className: "notice", hidden: true }, { role: "status" });
    this.paper = make("div", { className: "sheet paper" });
    this.status = make("span", {}, { "data-state": "", role: "status" });
    this.said = make("div", { className: "only-read" }, { role: "status" });
    const keysNote = make("span", { className: "qf-keys", textContent: this.words("keys") });
    this.replaceChildren(this.recovery, this.paper, this.notice, make("div", { className: "saved" }, {}, this.status, keysNote), this.said);
  }

  makeView(doc) {
    const { host } = this, { layers } = host;
    this.view = new EditorView(null, {
      state: EditorState.create({
        doc,
        plugins: [
          picking(host), ...keys(), pasting(host), history(), gapCursor(), tableEditing(), host.facts.plugin(),
          layers.comments.plugin, layers.offers.plugin, layers.findings.plugin, layers.matches.plugin, hinting(host),
        ],
      }),
      editable: () => !this.locked,
      attributes: (state) => this.described(state),
      dispatchTransaction: (tr) => this.dispatch(tr),
    });
    host.find = new FindBar(host);
    host.places = this.places = new Places(host);
    this.tools = new Toolbar(host);
    this.paper.append(this.tools.element, host.find.element, this.view.dom);
    this.append(this.tools.tip);
    this.tools.update();
  }

  described({ doc }) {
    const blank = doc.childCount === 1 && doc.firstChild.type === paragraph && !doc.firstChild.content.size;
    return {
      class: `manuscript${blank ? " blank" : ""}`, role: "textbox", "aria-multiline": "true", "aria-label": this.name, "aria-readonly": String(this.locked), tabindex: "0",
      spellcheck: "false", "data-placeholder": this.words("placeholder"),
    };
  }

  dispatch(tr) {
    const { state, transactions } = this.view.state.applyTransaction(tr);
    this.view.updateState(state);
    const typed = transactions.some((one) => one.docChanged && !one.getMeta("silent"));
    if (typed) {
      this.notice.hidden = true;
      this.saving.changed();
      this.host.find.changed();
      clearTimeout(this.offering);
      this.offering = setTimeout(() => this.offer(), OFFERING);
    }
    this.tools.update();
  }

  listen() {
    const { view, saving, host } = this;
    host.on(this, "keydown", (event) => this.key(event));
    host.on(view.dom, "blur", () => saving.flush());
    host.on(view.dom, "compositionend", () => setTimeout(() => this.catchUp(), AFTER_COMPOSITION));
    host.on(document, "visibilitychange", () => { if (document.hidden) saving.flush(true); else this.here(false); });
    for (const done of ["keydown", "pointerdown", "pointermove"]) host.on(document, done, () => { this.active = true; }, { passive: true, capture: true });
    host.on(window, "pagehide", () => saving.flush(true));
  }

  disconnectedCallback() {
    // moved within the page, it is connected again by the time this runs
    queueMicrotask(() => { if (!this.isConnected) this.end(); });
  }

  end() {
    if (!this.view || this.view.isDestroyed) return;
    this.saving.leave();
    clearTimeout(this.offering);
    clearInterval(this.beating);
    this.view.destroy();
    this.host.end();
  }

  /** Only while somebody does something: a page that was left must not keep the session alive. */
  beat() {
    if (this.active) this.here(false);
    this.active = false;
  }

  /** This tab has the section open. */
  here(opened) { this.host.emit("qf-here", { tab: window.qianfa.kept.tab, opened }); }

  /** Keys that hold in the tools, in the find bar and where nobody may write, too. */
  key(event) {
    if (event.isComposing) return;
    // with Alt some keyboards give another character
    const name = event.altKey && event.code.startsWith("Key") ? event.code.slice(3) : event.key.length === 1 ? event.key.toUpperCase() : event.key;
    const pressed = `${event.ctrlKey || event.metaKey ? "Mod+" : ""}${event.altKey ? "Alt+" : ""}${event.shiftKey ? "Shift+" : ""}${name}`;
    const act = {
      F8: () => this.places.step(1),
      "Shift+F8": () => this.places.step(-1),
      "Alt+F10": () => this.tools.focus(),
      "Alt+Enter": () => this.host.hints.enter(),
      "Mod+Alt+M": () => this.places.newComment(),
      "Mod+S": () => this.saving.flush(),
      "Mod+F": () => this.host.find.open(false),
      "Mod+H": () => this.host.find.open(true),
      "Mod+A": this.locked && event.target === this.view.dom && (() => getSelection().selectAllChildren(this.view.dom)),
    }[pressed];
    if (!act) return;
    event.preventDefault();
    act();
  }

  /* ── what the host says ── */

  saved(stamp, version) { this.saving.saved(stamp, version); }
  refused(sentence) { this.saving.refused(sentence); }
  rebase(version) { this.saving.rebase(version); }
  merge(theirs, version) { this.saving.merge(read(theirs), version); }
  flush() { this.saving.flush(); }

  replace(manuscript, version) {
    put(this.view, read(manuscript));
    this.saving.replaced(version);
  }

  /** Not written in from now on; what was written and not saved stays in this browser. */
  lock() {
    if (!this.locked && this.saving.dirty) this.saving.keep();
    this.locked = true;
    this.redrawn();
  }

  unlock() {
    this.locked = false;
    this.redrawn();
    this.saving.flush();
  }

  /** The host has kept what was sent last in another place. */
  aside() { this.saving.aside(); }

  redrawn() {
    this.classList.toggle("locked", this.locked);
    this.view.setProps({});
    this.tools.update();
  }

  marks(found) { this.later("marks", () => this.places.findings(found)); }
  comments(comments) { this.later("comments", () => this.places.comments(comments)); }
  select(start, end, quote = "") { this.places.select(start, end, quote); }

  /** @param list of {key, name, value, unit}: every cell of the report */
  cells(list) { this.later("cells", () => { this.host.facts.offer(list); this.refill(); }); }

  /** @param values by cell, of those that have changed */
  facts(values) { this.later("facts", () => { this.host.facts.fill(values); this.refill(); }); }

  /* ── how it is done ── */

  /** What would redraw the page waits until an input method has finished; the newest of a kind counts. */
  later(kind, act) {
    if (!this.view.composing) { act(); return; }
    this.waiting = [...this.waiting.filter((one) => one.kind !== kind || kind === "facts"), { kind, act }];
  }

  catchUp() {
    if (this.view.isDestroyed || this.view.composing) return;
    for (const { act } of this.waiting.splice(0)) act();
    this.tools.update();
  }

  refill() {
    const tr = this.host.facts.refresh(this.view.state.tr);
    if (tr) this.view.dispatch(tr);
    this.offer();
    this.tools.update();
  }

  offer() {
    if (this.view.isDestroyed || this.locked) return;
    if (this.view.composing) { this.later("offers", () => this.offer()); return; }
    this.host.layers.offers.show(this.view, offersIn(this.view.state.doc, this.host.facts.list).map(({ from, to, cells }) => ({ from, to, className: "qf-offer", spec: { cells } })));
  }

  tell(notice, sentence, acts, tone) {
    notice.className = `notice ${tone}`;
    notice.replaceChildren(make("span", { textContent: sentence }), ...acts.map(([label, act]) => button(label, () => { notice.hidden = true; act(); this.host.focus(); })));
    notice.hidden = false;
  }

  /** The text as the host names places in it. */
  get text() { return reading(this.view.state.doc).text; }

  /** Whether what is written is this manuscript. */
  holds(manuscript) { return same(this.view.state.doc, read(manuscript)); }
}
