/* What has been written goes to the server when the writer pauses; until the server has acknowledged it, it lies in this browser. A save says
   which change it is (its stamp); the host answers with saved, refused, rebase, merge or replace. */
import { clock } from "../page/drafts.js";
import { same, sumOf } from "./schema.js";

const PAUSE = 300;
const LATEST = 1900;
const PATIENCE = 4000;
const OVERDUE = 10_000;
const MOST_SENT = 100;

/**
 * @param host {owner, version, drafts, words, state(name, sentence), recovered(sentence, acts), emit, doc(), put(doc), append(doc), composing(), writable(), parse(json)}
 */
export class Saving {
  constructor(host) {
    this.host = host;
    this.drafts = host.drafts;
    this.prefix = `qianfa:manuscript:${host.owner}:`;
    this.own = this.prefix + this.drafts.tab;
    this.base = host.version;
    this.stamp = 0;
    this.told = 0;
    this.sent = [];
    this.sentAt = 0;
    this.idle = this.latest = this.held = this.slow = 0;
    this.lies = true;
  }

  /** The person has changed something. Nothing is read or written here: that waits for the pause. */
  changed() {
    this.stamp++;
    clearTimeout(this.idle);
    this.idle = setTimeout(() => this.flush(), PAUSE);
    this.latest ||= setTimeout(() => this.flush(), LATEST);
  }

  get dirty() { return this.stamp !== this.told; }

  /**
   * Sends at once what has not been sent; words that an input method is still composing are not finished, unless the page is going. While a save waits for
   * its answer the next one waits too, here in this browser, so that a server that was away is not met by a heap.
   */
  flush(going = false) {
    this.settle("idle", "latest", "held");
    if (!this.dirty || !this.host.writable()) return;
    if (going) this.send();
    else if (this.host.composing()) this.idle = setTimeout(() => this.flush(), PAUSE);
    else if (this.sent.length && Date.now() - this.sentAt < OVERDUE) {
      this.keep();
      this.held = setTimeout(() => this.flush(), OVERDUE);
    } else this.send();
  }

  send() {
    const doc = this.host.doc(), manuscript = JSON.stringify(doc);
    this.told = this.stamp;
    this.sentAt = Date.now();
    this.sent = [...this.sent, { stamp: this.stamp, sum: sumOf(doc) }].slice(-MOST_SENT);
    this.keep(manuscript);
    this.host.state("saving", this.host.words("saving"));
    this.slow ||= setTimeout(() => this.host.state("waiting", this.host.words(this.lies ? "waiting" : "waitingUnkept")), PATIENCE);
    this.host.emit("qf-manuscript", { manuscript, stamp: this.stamp, tab: this.drafts.tab });
  }

  keep(manuscript = JSON.stringify(this.host.doc())) {
    this.lies = this.drafts.remember(this.own, { manuscript, base: this.base, sent: this.sent.map((one) => one.sum), at: Date.now() });
  }

  /** The editor leaves the page: what was not sent stays in this browser. */
  leave() {
    this.settle("idle", "latest", "held", "slow");
    if (this.dirty) this.keep();
  }

  settle(...timers) {
    for (const timer of timers) { clearTimeout(this[timer]); this[timer] = 0; }
  }

  saved(stamp, version) {
    this.base = version;
    this.sent = this.sent.filter((one) => one.stamp > stamp);
    if (this.stamp === stamp) {
      this.settle("slow");
      this.drafts.forget(this.own);
      this.host.state("saved", this.host.words("saved", clock(Date.now())));
    } else if (this.sent.length || !this.dirty) this.keep();
    else this.flush();
  }

  refused(sentence) {
    this.settle("slow");
    this.sent = [];
    this.host.state("failed", sentence || this.host.words(this.lies ? "failed" : "failedUnkept"));
    this.keep();
  }

  /** Not saved in its place, but kept by the host. */
  aside() {
    this.settle("slow");
    this.sent = [];
    this.drafts.forget(this.own);
    this.host.state("failed", this.host.words("aside"));
  }

  /** The person's own text shall stand, over this version. */
  rebase(version) {
    this.base = version;
    this.again();
  }

  /** Both texts, the other one behind: neither can be lost on the way. */
  merge(theirs, version) {
    this.base = version;
    this.host.append(theirs);
    this.again();
  }

  again() {
    this.sent = [];
    this.stamp++;
    this.flush();
  }

  /** The server's text has been put in its place. */
  replaced(version) {
    this.settle("idle", "latest", "held", "slow");
    this.base = version;
    this.told = ++this.stamp;
    this.sent = [];
    this.drafts.forget(this.own);
    this.host.state("saved", this.host.words("unchanged"));
  }

  /** What an earlier tab or session has left behind is taken up again, or offered where somebody has written since. */
  recover(server) {
    const { host, drafts } = this, { words } = host;
    const draft = drafts.newest(this.prefix), left = draft && this.parsed(draft.manuscript);
    for (const key of drafts.keysUnder(this.prefix)) { const one = this.parsed(drafts.recall(key)?.manuscript); if (!one || same(one, server)) drafts.forget(key); }
    if (!left || same(left, server)) return;
    if (draft.key !== this.own) drafts.forget(draft.key);
    const take = (doc) => { host.put(doc); this.again(); };
    if (draft.base === this.base || draft.sent?.includes(sumOf(server))) {
      take(left);
      host.recovered(words("restored", clock(draft.at)), [[words("useServer"), () => take(server)]]);
      return;
    }
    drafts.remember(this.own, { ...draft, key: undefined });
    host.recovered(words("bothChanged", clock(draft.at)), [
      [words("useLocal"), () => take(left)],
      [words("append"), () => { host.append(left); this.again(); }],
      [words("drop"), () => drafts.forget(this.own)],
    ]);
  }

  parsed(json) {
    try { return json ? this.host.parse(json) : null; } catch { return null; }
  }
}
