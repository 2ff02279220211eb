/* What has been written and no server has acknowledged, in this browser. Keys begin with what is being written and end with the tab. */

/** Younger than this, what another tab has written may be on its way to the server. Milliseconds. */
const ON_ITS_WAY = 5000;

export class Drafts {
  /**
   * @param storage gives the browser's storage; throws where it keeps none
   * @param tab the name of this tab
   */
  constructor(storage, tab, now = Date.now) {
    this.storage = storage;
    this.tab = tab;
    this.now = now;
  }

  /** Whether it lies there now. */
  remember(key, value) {
    return this.attempt((kept) => {
      kept.setItem(key, JSON.stringify(value));
      return true;
    }, false);
  }

  recall(key) {
    return this.attempt((kept) => JSON.parse(kept.getItem(key)), null);
  }

  forget(key) {
    this.attempt((kept) => kept.removeItem(key), null);
  }

  keysUnder(prefix) {
    return this.attempt((kept) => Object.keys(kept).filter((key) => key.startsWith(prefix)), []);
  }

  /** The newest under this prefix: this tab's own, or one that a closed tab has left behind. */
  newest(prefix) {
    return this.keysUnder(prefix)
      .map((key) => ({ key, ...this.recall(key) }))
      .filter((draft) => draft.at && (draft.key === prefix + this.tab || this.now() - draft.at > ON_ITS_WAY))
      .sort((one, other) => other.at - one.at)[0];
  }

  attempt(act, otherwise) {
    try {
      return act(this.storage());
    } catch {
      return otherwise;
    }
  }
}

/** The time of day at which something was written. */
export const clock = (time) => new Date(time).toLocaleTimeString("zh-CN", { hour12: false });
