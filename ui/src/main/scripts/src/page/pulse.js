/* Asks an address again and again, and tells where the answer differs from the last one (ADR 12). */

export class Pulse {
  /** @param host {ask(): Promise<Response>, looked(): boolean whether somebody looks at the page, tell(), every: milliseconds} */
  constructor(host) {
    this.host = host;
    this.known = null;
    this.timer = 0;
    this.over = false;
  }

  /** Asks now, and then every so often; whoever is signed out is not asked about until they look at the page again. */
  async beat() {
    clearTimeout(this.timer);
    const goesOn = !this.host.looked() || await this.listen();
    clearTimeout(this.timer);
    if (goesOn && !this.over) this.timer = setTimeout(() => this.beat(), this.host.every);
  }

  stop() {
    this.over = true;
    clearTimeout(this.timer);
  }

  /** @returns whether it makes sense to ask again */
  async listen() {
    try {
      const answer = await this.host.ask();
      if (answer.status === 401) return false;
      if (answer.ok) this.hear(await answer.text());
    } catch {
      // the server is away; it is asked again
    }
    return true;
  }

  hear(told) {
    const news = this.known !== null && told !== this.known;
    this.known = told;
    if (news && !this.over) this.host.tell();
  }
}
