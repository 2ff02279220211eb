/* What the parts of the editor talk to: its text, its words, its marks, whoever put it into the page, and what it listens to outside. */
import { tab } from "../page/here.js";
import { Listening } from "../page/listening.js";
import { Facts } from "./facts.js";
import { layer } from "./layer.js";

/** @param editor the element @param takesComments whether whoever put it into the page takes any */
export function hostOf(editor, takesComments) {
  const listening = new Listening();
  listening.start();
  const focus = () => { if (editor.view.editable) editor.view.focus(); else editor.view.dom.focus(); };
  return {
    root: editor,
    words: editor.words,
    facts: new Facts(editor.words),
    layers: { findings: layer("findings"), comments: layer("comments", true), offers: layer("offers"), matches: layer("matches") },
    tab,
    takesComments,
    get view() { return editor.view; },
    focus,
    emit: (name, detail) => editor.dispatchEvent(new CustomEvent(name, { detail })),
    say: (text) => editor.frame.say(text),
    notice: (sentence, acts = [], tone = "") => editor.frame.tell(editor.frame.notice, sentence, { acts, tone: `passing ${tone}`, focus }),
    on: (target, name, heard, options) => listening.on(target, name, heard, options),
    end: () => listening.end(),
  };
}
