/* <qf-news address every>: while the screen is looked at, asks the address every so many milliseconds what has come, and sends its parent
   qf-news where that differs from the last answer. */
import { Listening } from "./listening.js";
import { Pulse } from "./pulse.js";

const EVERY = 10_000;

export class News extends HTMLElement {
  static observedAttributes = ["address", "every"];

  connectedCallback() {
    this.end();
    const address = this.getAttribute("address");
    if (!address) return;
    this.pulse = new Pulse({
      ask: () => fetch(address, { headers: { Accept: "application/json" }, cache: "no-store" }),
      looked: () => document.visibilityState === "visible",
      tell: () => this.parentElement?.dispatchEvent(new CustomEvent("qf-news")),
      every: Number(this.getAttribute("every")) || EVERY,
    });
    this.listening = new Listening();
    this.listening.on(document, "visibilitychange", () => { if (document.visibilityState === "visible") this.pulse.beat(); });
    this.listening.start();
    this.pulse.beat();
  }

  disconnectedCallback() {
    this.end();
  }

  attributeChangedCallback() {
    if (this.isConnected) this.connectedCallback();
  }

  end() {
    this.pulse?.stop();
    this.listening?.end();
  }
}
