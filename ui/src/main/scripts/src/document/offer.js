/* The button that offers to comment on what is selected, or on the place that the keyboard or a press has come to. */
import { insideView, placeBeside, putAt, sizeOf, viewOf } from "../page/beside.js";
import { make } from "../page/make.js";

const GAP = 6;

export class Offer {
  constructor(words) {
    this.element = make("button", { type: "button", className: "qf-float comment-offer", textContent: words.act, title: words.hint, hidden: true });
    this.wanted = null;
    // the words stay selected
    this.element.addEventListener("mousedown", (event) => event.preventDefault());
    this.element.addEventListener("click", () => this.take());
  }

  get shown() { return !this.element.hidden; }

  /** @param act what the button does */
  show(box, act) {
    this.wanted = act;
    this.element.hidden = false;
    const size = sizeOf(this.element), view = viewOf();
    const under = { left: box.right - size.width / 2, top: box.top, bottom: box.bottom };
    putAt(this.element, insideView(placeBeside(under, size, view, GAP), size, view));
  }

  hide() {
    this.element.hidden = true;
    this.wanted = null;
  }

  take() {
    const act = this.wanted;
    this.hide();
    act?.();
  }
}
