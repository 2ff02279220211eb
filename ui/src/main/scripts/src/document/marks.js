/* Comments in the text: marks on their words, a corner on their cells. */
import { make } from "../page/make.js";
import { nearest } from "../page/nearest.js";
import { lettersOf, proseOf, runsOf } from "./letters.js";

const NAMED = 40;

/**
 * Shows these comments and no others.
 *
 * @param text the element of the text
 * @param marks {id, section, before: where the words stood, quote, resolved}
 * @param cells ids of comments by cell
 * @param label what a mark is called
 */
export function showComments(text, marks, cells, label) {
  for (const mark of text.querySelectorAll("mark.qf-comment")) mark.replaceWith(...mark.childNodes);
  for (const corner of text.querySelectorAll(".cell-remark")) corner.remove();
  text.normalize();
  for (const mark of marks) markWords(text, mark, label);
  for (const [cell, id] of Object.entries(cells)) {
    const corner = make("button", { type: "button", className: "cell-remark" }, { "aria-label": label, "data-comment": id });
    text.querySelector(`td[data-cell="${CSS.escape(cell)}"]`)?.append(corner);
  }
}

function markWords(text, { id, section, before, quote, resolved }, label) {
  const home = text.querySelector(`#section-${section}`);
  if (!home) return;
  const wanted = quote.replace(/\s+/g, ""), { text: letters, places } = lettersOf(proseOf(home)), at = nearest(letters, wanted, before);
  if (at < 0) return;
  const spoken = { tabindex: "0", role: "button", "aria-label": `${label}：${quote.slice(0, NAMED)}` };
  // from behind: a run that is marked takes its text apart
  runsOf(places.slice(at, at + wanted.length)).toReversed().forEach(({ node, start, end }, number, runs) => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    const first = number === runs.length - 1;
    range.surroundContents(make("mark", { className: `qf-comment${resolved ? " resolved" : ""}` }, { "data-comment": id, ...(first ? spoken : {}) }));
  });
}
