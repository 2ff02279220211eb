/* The words of a section's prose that somebody has selected, to comment on them. */
const AROUND = 24;

/**
 * @param before the prose of the section before the selection
 * @param words that are selected
 * @param behind the prose behind them
 * @returns {{start, end, quote, prefix, suffix}} the words and what stands around them; offsets in the prose
 */
export function quoted(before, words, behind) {
  const quote = words.trim(), prefix = before.replace(/^\s+/, ""), start = prefix.length;
  return { start, end: start + quote.length, quote, prefix: prefix.slice(-AROUND), suffix: behind.slice(0, AROUND) };
}

const elementOf = (node) => (node.nodeType === Node.TEXT_NODE ? node.parentElement : node);
const sectionOf = (node) => elementOf(node).closest?.("section[id^='section-']");

/** The prose of a section: everything behind its heading. */
function proseOf(section) {
  const whole = document.createRange(), heading = section.querySelector("h2");
  whole.selectNodeContents(section);
  if (heading) whole.setStartAfter(heading);
  return whole;
}

/** What of the selection is in the prose of the section where it begins. */
function within(selected, whole, section) {
  const part = selected.cloneRange();
  if (part.comparePoint(whole.startContainer, whole.startOffset) >= 0) part.setStart(whole.startContainer, whole.startOffset);
  if (sectionOf(selected.endContainer) !== section) part.setEnd(whole.endContainer, whole.endOffset);
  return part;
}

function textBetween(from, fromOffset, to, toOffset) {
  const range = document.createRange();
  range.setStart(from, fromOffset);
  range.setEnd(to, toOffset);
  return range.toString();
}

/** @returns {{box, detail}} where the selection ends on the screen, and what it is; null where there is none in the text, or it is in a table of the form */
export function selectedIn(text) {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return null;
  const selected = selection.getRangeAt(0), section = sectionOf(selected.startContainer);
  if (!section || !text.contains(section)) return null;
  const whole = proseOf(section), part = within(selected, whole, section), words = part.toString();
  if (!words.trim() || part.startContainer.parentElement?.closest("table.form")) return null;
  const before = textBetween(whole.startContainer, whole.startOffset, part.startContainer, part.startOffset);
  const behind = textBetween(part.endContainer, part.endOffset, whole.endContainer, whole.endOffset);
  const boxes = part.getClientRects();
  return {
    box: boxes[boxes.length - 1] ?? part.getBoundingClientRect(),
    detail: { section: Number(section.id.slice("section-".length)), ...quoted(before, words, behind) },
  };
}
