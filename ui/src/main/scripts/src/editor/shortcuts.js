/* Keys that hold in the whole editor: in the text, in the tools, in the find bar, and where nobody may write. */
import { composing } from "../page/composing.js";

/** The key with what is held with it, "Mod+Alt+M" say: Mod is Ctrl or ⌘. With Alt some keyboards give another character, so the key itself tells. */
export function pressed(event) {
  const letter = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const name = event.altKey && event.code.startsWith("Key") ? event.code.slice("Key".length) : letter;
  const held = [["Mod", event.ctrlKey || event.metaKey], ["Alt", event.altKey], ["Shift", event.shiftKey]];
  return [...held.filter(([, down]) => down).map(([key]) => key), name].join("+");
}

/** @param acts by key; does the act of the key, and says whether there is one */
export function act(event, acts) {
  const found = !composing(event) && acts[pressed(event)];
  if (!found) return false;
  event.preventDefault();
  found();
  return true;
}
