/* Marks over the text that are no part of it: findings, comments, offers, what was searched for. Typing moves them along; only words that
   change lose theirs. */
import { Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";

/** @param keepsChanged whether a mark stays on words that were changed */
export function layer(name, keepsChanged = false) {
  const key = new PluginKey(name);
  const plugin = new Plugin({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, set) {
        const put = tr.getMeta(key);
        if (put) return DecorationSet.create(tr.doc, put);
        if (!tr.docChanged) return set;
        const moved = set.map(tr.mapping, tr.doc);
        return keepsChanged ? moved : moved.remove(touched(tr).flatMap(([from, to]) => moved.find(from, to)).filter((one) => wordsAt(tr.doc, one) !== one.spec.words));
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
  return {
    key,
    plugin,
    all: (state) => key.getState(state).find(),
    at: (state, from, to = from) => key.getState(state).find(from, to),
    /** @param marks of {from, to, className, spec} */
    show(view, marks) {
      const doc = view.state.doc;
      const put = marks.map(({ from, to, className, spec }) => Decoration.inline(from, to, { class: className }, { ...spec, words: wordsAt(doc, { from, to }) }));
      view.dispatch(view.state.tr.setMeta(key, put).setMeta("addToHistory", false));
    },
  };
}

const wordsAt = (doc, { from, to }) => doc.textBetween(from, to, "\n");

/** Ranges of the new document that these changes have written. */
export function touched(tr) {
  const ranges = [];
  tr.mapping.maps.forEach((map, at) => map.forEach((oldStart, oldEnd, start, end) => {
    const after = tr.mapping.slice(at + 1);
    ranges.push([after.map(start, -1), after.map(end, 1)]);
  }));
  return ranges;
}
