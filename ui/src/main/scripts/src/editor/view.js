/* The text itself, with everything that the editor knows to do in it. */
import { gapCursor } from "prosemirror-gapcursor";
import { history } from "prosemirror-history";
import { EditorState } from "prosemirror-state";
import { tableEditing } from "prosemirror-tables";
import { EditorView } from "prosemirror-view";
import { hinting } from "./hints.js";
import { keys } from "./keys.js";
import { pasting } from "./paste/paste.js";
import { picking } from "./picker.js";
import { paragraph } from "./schema.js";

/**
 * @param host what the plugins talk to
 * @param doc the text
 * @param editor {name, locked(), dispatch(tr)}
 */
export function makeView(host, doc, { name, locked, dispatch }) {
  const { comments, offers, findings, matches } = host.layers;
  return new EditorView(null, {
    state: EditorState.create({
      doc,
      plugins: [
        picking(host), ...keys(), pasting(host), history(), gapCursor(), tableEditing(), host.facts.plugin(),
        comments.plugin, offers.plugin, findings.plugin, matches.plugin, hinting(host),
      ],
    }),
    editable: () => !locked(),
    attributes: (state) => described(state.doc, { name, locked: locked(), placeholder: host.words("placeholder") }),
    dispatchTransaction: dispatch,
  });
}

function described(doc, { name, locked, placeholder }) {
  const blank = doc.childCount === 1 && doc.firstChild.type === paragraph && !doc.firstChild.content.size;
  return {
    class: `manuscript${blank ? " blank" : ""}`,
    role: "textbox",
    "aria-multiline": "true",
    "aria-label": name,
    "aria-readonly": String(locked),
    tabindex: "0",
    spellcheck: "false",
    "data-placeholder": placeholder,
  };
}
