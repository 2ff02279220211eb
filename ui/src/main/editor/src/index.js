import { SectionEditor } from "./editor.js";
import { ManuscriptView } from "./manuscript.js";
import { headingLevel } from "./numbering.js";
import { readHtml } from "./paste/html.js";
import { readText } from "./paste/text.js";

customElements.define("qf-editor", SectionEditor);
customElements.define("qf-manuscript", ManuscriptView);

/* The rules by themselves, for whoever wants to try them. */
Object.assign(window.qianfa, { prose: { headingLevel, readHtml, readText } });
