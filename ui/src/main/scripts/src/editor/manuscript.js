/* <qf-manuscript>: a manuscript to read, nothing more. */
import { DOMSerializer } from "prosemirror-model";
import { read, schema } from "./schema.js";

const writer = DOMSerializer.fromSchema(schema);

export class ManuscriptView extends HTMLElement {
  show(manuscript) {
    this.classList.add("manuscript");
    this.replaceChildren(writer.serializeFragment(read(manuscript).content));
  }
}
