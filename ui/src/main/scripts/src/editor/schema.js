/* The schema of a manuscript, the same as org.qianfa.prose.ManuscriptJson holds on the server. */
import { Schema } from "prosemirror-model";

const span = (dom, name) => Math.max(1, Number(dom.getAttribute(name)) || 1);
const cell = (tag, role) => ({
  content: "paragraph+",
  attrs: { colspan: { default: 1 }, rowspan: { default: 1 } },
  tableRole: role,
  isolating: true,
  parseDOM: [{ tag, getAttrs: (dom) => ({ colspan: span(dom, "colspan"), rowspan: span(dom, "rowspan") }) }],
  toDOM({ attrs: { colspan, rowspan } }) {
    const drawn = {};
    if (colspan > 1) drawn.colspan = colspan;
    if (rowspan > 1) drawn.rowspan = rowspan;
    return [tag, drawn, 0];
  },
});

export const LEVELS = 4;

export const schema = new Schema({
  nodes: {
    doc: { content: "(paragraph | heading | table)+" },
    paragraph: { content: "inline*", parseDOM: [{ tag: "p" }], toDOM: () => ["p", 0] },
    heading: {
      content: "inline*",
      attrs: { level: { default: 1 } },
      defining: true,
      parseDOM: Array.from({ length: LEVELS }, (_, at) => ({ tag: `h${at + 3}`, attrs: { level: at + 1 } })),
      // the section's own heading is an h2, so its levels are h3 to h6
      toDOM: ({ attrs: { level } }) => [`h${level + 2}`, { class: `level-${level}` }, 0],
    },
    table: {
      content: "table_row+",
      tableRole: "table",
      isolating: true,
      parseDOM: [{ tag: "table" }],
      toDOM: () => ["div", { class: "table-scroll" }, ["table", ["tbody", 0]]],
    },
    table_row: { content: "(table_cell | table_header)*", tableRole: "row", parseDOM: [{ tag: "tr" }], toDOM: () => ["tr", 0] },
    table_cell: cell("td", "cell"),
    table_header: cell("th", "header_cell"),
    text: { group: "inline" },
    fact: {
      group: "inline",
      inline: true,
      atom: true,
      attrs: { cell: {}, value: { default: "" } },
      leafText: ({ attrs }) => attrs.value,
      parseDOM: [{ tag: "span[data-cell]", getAttrs: (dom) => ({ cell: dom.dataset.cell, value: dom.dataset.value ?? "" }) }],
      toDOM: ({ attrs: { cell: key, value } }) => ["span", { class: "fact", "data-cell": key, "data-value": value }, value],
    },
  },
  marks: {
    bold: { parseDOM: [{ tag: "strong" }, { tag: "b" }], toDOM: () => ["strong", 0] },
  },
});

export const { paragraph, heading, table, table_row, table_cell, table_header, fact } = schema.nodes;
export const { bold } = schema.marks;

/** A document from the JSON of a manuscript; where the server leaves out what is empty, the editor has an empty paragraph. */
export function read(json) {
  const whole = typeof json === "string" ? JSON.parse(json) : json;
  const filled = (node) => {
    if (node.type !== "doc" && node.type !== "table_cell" && node.type !== "table_header") return node.content ? { ...node, content: node.content.map(filled) } : node;
    return { ...node, content: node.content?.length ? node.content.map(filled) : [{ type: "paragraph" }] };
  };
  const doc = schema.nodeFromJSON(filled(whole));
  doc.check();
  return doc;
}

/** The same words in the same places, whatever the values of the cells have become. */
export const same = (one, other) => print(one) === print(other);

const print = (doc) => JSON.stringify(doc, (name, value) => (value?.type === "fact" ? { ...value, attrs: { cell: value.attrs.cell } } : value));

/** A few characters that tell documents apart; the same for documents that are the same. */
export function sumOf(doc) {
  let low = 0x811c9dc5, high = 0x9747b28c;
  for (const character of print(doc)) {
    low = Math.imul(low ^ character.codePointAt(0), 0x01000193);
    high = Math.imul(high ^ character.codePointAt(0), 0x85ebca6b) ^ (low >>> 7);
  }
  return (high >>> 0).toString(36) + (low >>> 0).toString(36);
}
