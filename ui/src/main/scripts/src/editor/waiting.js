/* What would redraw the text waits until an input method has finished. Of acts of a kind the newest counts, but for those that add up. */

export class Waiting {
  /** @param composing whether an input method is at work now */
  constructor(composing) {
    this.composing = composing;
    this.acts = [];
  }

  /** Now, or as soon as may be. @param adds whether it adds to what of its kind came before */
  later(kind, act, adds = false) {
    if (!this.composing()) {
      act();
      return;
    }
    this.acts = [...this.acts.filter((one) => one.kind !== kind || adds), { kind, act }];
  }

  catchUp() {
    if (this.composing()) return;
    for (const { act } of this.acts.splice(0)) act();
  }
}
