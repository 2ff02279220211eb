/* What Word, WPS, Excel and web pages put on the clipboard, read into blocks of a manuscript: structure stays, formats go, and are counted. */
import { rectangle } from "./grid.js";
import { hidden, isBold, isPreserved, levelOf, styleOf, weightOf } from "./look.js";
import { numeral } from "./numeral.js";
import { blockOf, lineOf, onlyText, paragraphOf, tableNode } from "./text.js";

const tags = (words) => new Set(words.split(" "));
const BLOCKS = tags("P DIV SECTION ARTICLE HEADER FOOTER MAIN ASIDE NAV FIGURE FIGCAPTION ADDRESS BLOCKQUOTE DL DT DD UL OL LI H1 H2 H3 H4 H5 H6 PRE HR FORM FIELDSET LEGEND DETAILS SUMMARY CENTER BODY CAPTION TR TD TH TBODY THEAD TFOOT");
const NOTHING = tags("SCRIPT STYLE HEAD TITLE META LINK TEMPLATE NOSCRIPT XML COL COLGROUP O:P AREA MAP");
const PICTURES = tags("IMG SVG CANVAS PICTURE VIDEO AUDIO V:SHAPE V:IMAGEDATA");
const OBJECTS = tags("OBJECT EMBED IFRAME APPLET MATH M:OMATH FRAMESET");
const FIELDS = tags("INPUT SELECT TEXTAREA BUTTON METER PROGRESS");
const FORMATS = tags("FONT U I EM S STRIKE A BIG SMALL SUB SUP MARK CENTER TT CODE KBD SAMP VAR CITE");

/**
 * @returns {{blocks: Node[], cleared: number, pictures: number, objects: number, fields: number, deleted: number, tooLarge: {width, height}[]}}
 *   the blocks; how many formats were dropped; what was refused
 */
export function readHtml(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const seen = { cleared: 0, pictures: 0, objects: 0, fields: 0, deleted: 0, tooLarge: [] };
  const blocks = [];
  new Reader(seen, (block) => blocks.push(block)).children(page.body, { bold: false, pre: false, marked: 0, depth: 0 });
  return { blocks, ...seen };
}

/** Walks through elements and says each line, and each table, to whoever listens. */
class Reader {
  constructor(seen, say, cell = false) {
    this.seen = seen;
    this.say = say;
    this.cell = cell;
    this.runs = [];
    this.number = "";
  }

  children(parent, context) {
    for (const node of parent.childNodes) this.node(node, context);
    if (parent.tagName === "BODY" || this.cell && /^T[DH]$/.test(parent.tagName)) this.end(context);
  }

  node(node, context) {
    if (node.nodeType === Node.TEXT_NODE) this.text(node.nodeValue, context);
    else if (node.nodeType === Node.ELEMENT_NODE) this.element(node, context);
  }

  text(text, context) {
    if (!context.pre) { this.runs.push({ text, bold: context.bold }); return; }
    text.split(/\r?\n/).forEach((line, at) => {
      if (at) this.end(context);
      this.runs.push({ text: line, bold: context.bold });
    });
  }

  element(element, context) {
    const tag = element.tagName, style = styleOf(element);
    if (this.dropped(element, tag, style)) return;
    if (this.formatted(element, tag, style)) this.seen.cleared++;
    if (tag === "BR") { this.end(context); return; }
    if (tag === "TABLE") { this.end(context); this.table(element, context); return; }
    const inner = this.inner(element, tag, style, context);
    if (!BLOCKS.has(tag)) { this.children(element, inner); return; }
    this.end(context);
    if (tag === "OL" || tag === "UL") this.list(element, inner); else this.children(element, inner);
    this.end(inner);
  }

  /** What says nothing, what nobody sees, what is refused, and what only Word knows. */
  dropped(element, tag, style) {
    if (NOTHING.has(tag) || element.namespaceURI?.endsWith("MathML") && tag !== "math") return true;
    if (!hidden(style)) return this.refused(tag.toUpperCase(), element) || this.wordPart(element, style);
    this.seen.cleared++;
    return true;
  }

  refused(tag, element) {
    if (PICTURES.has(tag)) this.seen.pictures++;
    else if (OBJECTS.has(tag)) this.seen.objects++;
    else if (FIELDS.has(tag)) { if (element.type !== "hidden") this.seen.fields++; }
    else return false;
    return true;
  }

  /** Word's own: the number of a list, a comment, a tab, a deletion that was tracked. */
  wordPart(element, style) {
    if (style.includes("mso-list:ignore")) {
      const number = onlyText(element.textContent).replace(/[\s\u00a0\u3000]+/g, "");
      if (/\p{N}|[一二三四五六七八九十]/u.test(number) || /[.、)）．]$/.test(number)) this.number = number;
      this.seen.cleared++;
      return true;
    }
    if (/mso-element:(comment|comment-list|header|footer)\b/.test(style) || element.classList.contains("MsoCommentReference")) return true;
    if (element.tagName === "DEL") { this.seen.deleted++; return true; }
    if (style.includes("mso-tab-count")) { this.runs.push({ text: " ", bold: false }); return true; }
    return false;
  }

  formatted(element, tag, style) {
    return FORMATS.has(tag) || style !== "" && !/^mso-list:[^;]*;?$/.test(style) || ["align", "face", "color", "bgcolor", "size"].some((name) => element.hasAttribute(name));
  }

  inner(element, tag, style, context) {
    const head = /^H([1-6])$/.exec(tag);
    return {
      bold: !head && isBold(tag, style, context),
      pre: isPreserved(tag, style, context),
      marked: head ? levelOf(head, element.className, context) : context.marked,
      depth: context.depth + (tag === "OL" || tag === "UL" ? 1 : 0),
    };
  }

  /** Numbers that a browser draws before the items are typed, so that they stay. */
  list(list, context) {
    let number = Number.parseInt(list.getAttribute("start") ?? "1", 10) || 1;
    for (const child of list.children) {
      if (child.tagName !== "LI") { this.node(child, context); continue; }
      number = Number.parseInt(child.getAttribute("value") ?? "", 10) || number;
      this.number = list.tagName === "OL" ? numeral(number, styleOf(child) + ";" + styleOf(list), list.getAttribute("type"), context.depth) : "";
      this.element(child, context);
      this.number = "";
      number++;
    }
  }

  /** A table inside a table, and one of a single cell, only hold a page together. */
  table(element, context) {
    const rows = [...element.rows].filter((row) => !hidden(styleOf(row)));
    const cells = rows.map((row) => [...row.cells].filter((cell) => !hidden(styleOf(cell))));
    const layout = element.querySelector("table") || element.getAttribute("role") === "presentation" || cells.flat().length === 1;
    if (element.caption) this.element(element.caption, context);
    if (layout || this.cell) {
      for (const row of cells) this.layoutRow(row, layout, context);
      return;
    }
    const { rows: grid, width, height } = rectangle(cells.map((row) => row.flatMap((cell) => this.tableCell(cell))));
    if (grid) this.say(tableNode(grid));
    else if (width) this.seen.tooLarge.push({ width, height });
  }

  layoutRow(row, layout, context) {
    for (const cell of row) {
      this.children(cell, context);
      if (layout) this.end(context); else this.runs.push({ text: " ", bold: false });
    }
    this.end(context);
  }

  tableCell(cell) {
    const paragraphs = [], style = styleOf(cell);
    if (style) this.seen.cleared++;
    const weight = weightOf(style);
    new Reader(this.seen, (block) => paragraphs.push(block), true).children(cell, { bold: Boolean(weight) && (weight === "bold" || Number(weight) >= 600), pre: false, marked: 0, depth: 0 });
    const one = { head: cell.tagName === "TH", colspan: cell.colSpan, rowspan: cell.rowSpan, paragraphs };
    // Excel: words that run on over empty neighbours, not a merge
    if (!style.includes("mso-ignore:colspan")) return [one];
    return [{ ...one, colspan: 1 }, ...Array.from({ length: cell.colSpan - 1 }, () => ({ head: false, colspan: 1, rowspan: 1, paragraphs: [] }))];
  }

  /** The line is at its end. */
  end({ marked, pre }) {
    let line = lineOf(this.runs, pre);
    this.runs = [];
    if (!line.length) return;
    if (this.number && !line[0].text.startsWith(this.number)) line = lineOf([{ text: this.number, bold: line[0].bold }, ...line], true);
    this.number = "";
    this.say(this.cell ? paragraphOf(line) : blockOf(line, marked));
  }
}
