/* What stands around the text: notices above and below the paper, whether it is saved, and what is read out. */
import { button, make } from "../page/make.js";

export class Frame {
  constructor(root, words) {
    this.recovery = make("div", { className: "notice", hidden: true }, { role: "status" });
    this.notice = make("div", { className: "notice", hidden: true }, { role: "status" });
    this.paper = make("div", { className: "sheet paper" });
    this.status = make("span", {}, { "data-state": "", role: "status" });
    this.said = make("div", { className: "only-read" }, { role: "status" });
    const keys = make("span", { className: "qf-keys", textContent: words("keys") });
    root.replaceChildren(this.recovery, this.paper, this.notice, make("div", { className: "saved" }, {}, this.status, keys), this.said);
  }

  say(text) { this.said.textContent = text; }

  /** @param state saving, saved, waiting or failed */
  state(state, sentence) {
    this.status.dataset.state = state;
    this.status.textContent = sentence;
  }

  /** @param acts pairs of label and act; each ends the notice and gives the keyboard back to the text by `focus` */
  tell(notice, sentence, { acts, tone, focus }) {
    const buttons = acts.map(([label, act]) => button(label, () => {
      notice.hidden = true;
      act();
      focus();
    }));
    notice.className = `notice ${tone}`;
    notice.replaceChildren(make("span", { textContent: sentence }), ...buttons);
    notice.hidden = false;
  }
}
