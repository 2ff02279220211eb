/* That this tab has the section open: the host hears it when it opens, when the tab comes to the front, and now and then while somebody does
   something in it. A page that was left must not keep the session alive. */
const EVERY = 120_000;
const SIGNS = ["keydown", "pointerdown", "pointermove"];

export class Presence {
  /** @param host {tab, emit, on(target, name, heard, options)} @param page the document */
  constructor(host, page) {
    this.host = host;
    this.active = false;
    for (const sign of SIGNS) host.on(page, sign, () => { this.active = true; }, { passive: true, capture: true });
  }

  begin() {
    this.here(true);
    this.beating = setInterval(() => this.beat(), EVERY);
  }

  end() { clearInterval(this.beating); }

  beat() {
    if (this.active) this.here();
    this.active = false;
  }

  here(opened = false) { this.host.emit("qf-here", { tab: this.host.tab, opened }); }
}
