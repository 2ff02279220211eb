/* <qf-editor>: a section's manuscript being written, in light DOM. The host opens it, hears qf-here (this tab has it open), qf-manuscript,
   qf-comment and qf-comment-new, and tells it what became of a save, what was found, what the cells hold. */
import { fill } from "../page/fill.js";
import { drafts } from "../page/here.js";
import { put, putBehind } from "./content.js";
import { FindBar } from "./find.js";
import { Frame } from "./frame.js";
import { hostOf } from "./host.js";
import { headingLevel } from "./numbering.js";
import { offersIn } from "./offers.js";
import { readHtml } from "./paste/html.js";
import { readText } from "./paste/text.js";
import { Places } from "./places.js";
import { Presence } from "./presence.js";
import { reading } from "./reading.js";
import { Saving } from "./saving.js";
import { read } from "./schema.js";
import { act } from "./shortcuts.js";
import { Toolbar } from "./toolbar.js";
import { makeView } from "./view.js";
import { Waiting } from "./waiting.js";

const AFTER_COMPOSITION = 60;
const OFFERING = 500;

export class SectionEditor extends HTMLElement {
  /** The rules by themselves, for whoever wants to try them. */
  static rules = { headingLevel, readHtml, readText };

  /**
   * @param options {name, owner, manuscript, version, words, locked, comments}: locked whether it is only read; comments whether the host takes any
   */
  open({ name, owner, manuscript, version, words, locked, comments }) {
    this.end();
    const server = read(manuscript);
    this.words = (key, ...values) => fill(words[key] ?? key, ...values);
    this.name = name;
    this.locked = locked;
    this.waiting = new Waiting(() => this.view.composing);
    this.frame = new Frame(this, this.words);
    this.host = hostOf(this, comments);
    this.lay(server);
    this.saving = new Saving({
      owner, version, drafts, words: this.words, emit: this.host.emit,
      state: (state, sentence) => this.frame.state(state, sentence),
      recovered: (sentence, acts) => this.frame.tell(this.frame.recovery, sentence, { acts, tone: "warn", focus: this.host.focus }),
      doc: () => this.view.state.doc, put: (doc) => put(this.view, doc), append: (doc) => putBehind(this.view, doc),
      composing: () => this.view.composing, writable: () => !this.locked, parse: read,
    });
    this.listen();
    this.redrawn();
    this.presence.begin();
    if (!locked) this.saving.recover(server);
  }

  /** The text in its frame, with its tools. */
  lay(doc) {
    const { host } = this;
    this.view = makeView(host, doc, { name: this.name, locked: () => this.locked, dispatch: (tr) => this.dispatch(tr) });
    host.find = new FindBar(host);
    host.places = this.places = new Places(host);
    this.tools = new Toolbar(host);
    this.frame.paper.append(this.tools.element, host.find.element, this.view.dom);
    this.append(this.tools.tip);
    this.tools.update();
  }

  dispatch(tr) {
    const { state, transactions } = this.view.state.applyTransaction(tr);
    this.view.updateState(state);
    const typed = transactions.some((one) => one.docChanged && !one.getMeta("silent"));
    if (typed) {
      this.frame.notice.hidden = true;
      this.saving.changed();
      this.host.find.changed();
      clearTimeout(this.offering);
      this.offering = setTimeout(() => this.offer(), OFFERING);
    }
    this.tools.update();
  }

  listen() {
    const { view, saving, host } = this;
    this.presence = new Presence(host, document);
    host.on(this, "keydown", (event) => this.key(event));
    host.on(view.dom, "blur", () => saving.flush());
    host.on(view.dom, "compositionend", () => setTimeout(() => this.catchUp(), AFTER_COMPOSITION));
    host.on(document, "visibilitychange", () => { if (document.hidden) saving.flush(true); else this.presence.here(); });
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
    this.presence.end();
    this.tools.end();
    this.view.destroy();
    this.host.end();
  }

  key(event) {
    act(event, {
      "F8": () => this.places.step(1),
      "Shift+F8": () => this.places.step(-1),
      "Alt+F10": () => this.tools.focus(),
      "Alt+Enter": () => this.host.hints.enter(),
      "Mod+Alt+M": () => this.places.newComment(),
      "Mod+S": () => this.saving.flush(),
      "Mod+F": () => this.host.find.open(false),
      "Mod+H": () => this.host.find.open(true),
      ...(this.locked && event.target === this.view.dom && { "Mod+A": () => getSelection().selectAllChildren(this.view.dom) }),
    });
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

  marks(found) { this.waiting.later("marks", () => this.places.findings(found)); }
  comments(comments) { this.waiting.later("comments", () => this.places.comments(comments)); }
  select(start, end, quote = "") { this.places.select(start, end, quote); }

  /** @param list of {key, name, value, unit}: every cell of the report */
  cells(list) { this.waiting.later("cells", () => { this.host.facts.offer(list); this.refill(); }); }

  /** @param values by cell, of those that have changed */
  facts(values) { this.waiting.later("facts", () => { this.host.facts.fill(values); this.refill(); }, true); }

  /* ── how it is done ── */

  catchUp() {
    if (this.view.isDestroyed) return;
    this.waiting.catchUp();
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
    if (this.view.composing) { this.waiting.later("offers", () => this.offer()); return; }
    this.host.layers.offers.show(this.view, offersIn(this.view.state.doc, this.host.facts.list).map(({ from, to, cells }) => ({ from, to, className: "qf-offer", spec: { cells } })));
  }

  /** The text as the host names places in it. */
  get text() { return reading(this.view.state.doc).text; }
}
