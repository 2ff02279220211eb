/* How the report is shown: as pages, or in one piece to read. What somebody has chosen holds in this browser; else the width tells. */
const KEY = "qianfa:sheet";
/** Below this width pages would be too small to read. Pixels. */
const NARROW = 520;

export class Mode {
  /** @param storage gives the browser's storage; throws where it keeps none */
  constructor(storage) {
    this.storage = storage;
    this.chosen = null;
  }

  /** @returns "pages" or "reading" */
  at(width) { return this.kept ?? (width < NARROW ? "reading" : "pages"); }

  choose(mode) {
    this.chosen = mode;
    try {
      this.storage().setItem(KEY, mode);
    } catch {
      // it holds for this page
    }
  }

  get kept() {
    try {
      return this.storage().getItem(KEY) ?? this.chosen;
    } catch {
      return this.chosen;
    }
  }
}
