/** What an element listens to, its own events and those of the page around it, as long as it stands in the page; nothing holds it afterwards. */
export class Listening {
  constructor() {
    this.wanted = [];
    this.ends = null;
  }

  /** Hears from now on where it listens, else as soon as it does. */
  on(target, name, heard, options = {}) {
    const one = { target, name, heard, options };
    this.wanted.push(one);
    if (this.ends) this.hear(one);
  }

  start() {
    if (this.ends) return;
    this.ends = new AbortController();
    this.wanted.forEach((one) => this.hear(one));
  }

  stop() {
    this.ends?.abort();
    this.ends = null;
  }

  /** Stops, and forgets what it listened to. */
  end() {
    this.stop();
    this.wanted = [];
  }

  hear({ target, name, heard, options }) {
    target.addEventListener(name, heard, { ...options, signal: this.ends.signal });
  }
}
