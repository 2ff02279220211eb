/* Whole texts that come from outside, each one undo step of its own. */
import { closeHistory } from "prosemirror-history";
import { paragraph } from "./schema.js";

/** Only what differs is replaced, so that the cursor and the way back stay. */
export function put(view, doc) {
  const { state } = view, from = state.doc.content.findDiffStart(doc.content);
  if (from === null) return;
  let { a, b } = state.doc.content.findDiffEnd(doc.content);
  const overlap = from - Math.min(a, b);
  if (overlap > 0) { a += overlap; b += overlap; }
  asOneStep(view, state.tr.replace(from, a, doc.slice(from, b)));
}

export function putBehind(view, doc) {
  const { state } = view, last = state.doc.lastChild, end = state.doc.content.size;
  const from = last.type === paragraph && !last.content.size ? end - last.nodeSize : end;
  asOneStep(view, state.tr.replaceWith(from, end, doc.content).scrollIntoView());
}

/** Neither what was typed before nor what is typed after is undone with it. */
export function asOneStep(view, tr) {
  view.dispatch(closeHistory(tr));
  view.dispatch(closeHistory(view.state.tr));
}
