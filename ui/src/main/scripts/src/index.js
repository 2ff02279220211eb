/* Everything that the screens have for scripts: elements for the host to put into the page and to talk to, and what the page itself listens to. */
import { Walk } from "./comparison/walk.js";
import { ReportDocument } from "./document/element.js";
import { SectionEditor } from "./editor/editor.js";
import { ManuscriptView } from "./editor/manuscript.js";
import { News } from "./page/news.js";
import { skipLink } from "./page/skip.js";
import { Passkey } from "./passkey/element.js";
import { TableEditor } from "./table/element.js";

const ELEMENTS = {
  "qf-document": ReportDocument,
  "qf-editor": SectionEditor,
  "qf-manuscript": ManuscriptView,
  "qf-news": News,
  "qf-passkey": Passkey,
  "qf-table": TableEditor,
};

for (const [name, element] of Object.entries(ELEMENTS)) customElements.define(name, element);
skipLink(document);
new Walk(document).listen();
