/* Words as they come from elsewhere, made fit for a manuscript. */
import { bold, heading, paragraph, schema, table, table_cell, table_row } from "../schema.js";
import { headingLevel } from "../numbering.js";
import { rectangle } from "./grid.js";

// what PlainText of the server refuses, and what nobody sees: zero width spaces and joins, marks of direction, soft hyphens
const NO_TEXT = /[\p{Cs}\p{Noncharacter_Code_Point}\u200b\u200e\u200f\u2060\ufeff\u00ad]|(?![\t\n])\p{Cc}/gu;
const WIDE = "[\\u2e80-\\u9fff\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uffef\\u3000-\\u303f]";
const LINE_BETWEEN_WIDE = new RegExp(`(?<=${WIDE}) *[\\n\\r][ \\t\\n\\r]*(?=${WIDE})`, "g");
const INDENT = /^[\s\u3000\u00a0]+/;
const END = /[\s\u3000\u00a0]+$/;

export const onlyText = (text) => text.replace(NO_TEXT, "");

/** As a browser would draw it: blanks in a row are one, a line end between two Chinese characters is none. */
const drawn = (text) => text.replace(LINE_BETWEEN_WIDE, "").replace(/[ \t\n\r\f]+/g, " ").replaceAll("\u00a0", " ");

/** Runs of one line, cleaned together, since blanks reach across runs. */
export function lineOf(runs, preserved = false) {
  const joined = [];
  for (const { text, bold: strong } of runs) {
    const last = joined.at(-1);
    if (last && last.bold === strong) last.text += text; else joined.push({ text, bold: strong });
  }
  let line = joined.map(({ text, bold: strong }) => ({ text: preserved ? onlyText(text) : drawn(onlyText(text)), bold: strong })).filter(({ text }) => text);
  while (line.length && !line[0].text.replace(INDENT, "")) line = line.slice(1);
  while (line.length && !line.at(-1).text.replace(END, "")) line = line.slice(0, -1);
  if (!line.length) return line;
  line[0] = { ...line[0], text: line[0].text.replace(INDENT, "") };
  line[line.length - 1] = { ...line.at(-1), text: line.at(-1).text.replace(END, "") };
  for (let at = 1; at < line.length; at++) if (line[at - 1].text.endsWith(" ")) line[at] = { ...line[at], text: line[at].text.replace(/^ +/, "") };
  return line.filter(({ text }) => text);
}

const inline = (line, strong = true) => line.map(({ text, bold: isBold }) => schema.text(text, strong && isBold ? [bold.create()] : []));

/** A paragraph, or a heading where the line is one; a line that was marked as a heading elsewhere and is short is one of that level. */
export function blockOf(line, marked = 0) {
  const text = line.map((run) => run.text).join("");
  const level = headingLevel(text) || (marked && text.length <= 40 && !text.includes("。") ? marked : 0);
  return level ? heading.create({ level }, inline(line, false)) : paragraph.create(null, inline(line));
}

export const paragraphOf = (line) => paragraph.create(null, inline(line));

/** Plain text: a line is a paragraph, blank lines go. `table` is what it would be as a table, where it has columns. */
export function readText(text) {
  const lines = onlyText(text.replace(/\r\n|[\r\v\f\u2028\u2029]/g, "\n")).split("\n");
  const blocks = lines.map((line) => lineOf([{ text: line, bold: false }], true)).filter((line) => line.length).map((line) => blockOf(line));
  const filled = lines.filter((line) => line.trim());
  const columns = filled.filter((line) => line.includes("\t")).length;
  return { blocks, table: columns > 1 && columns * 2 >= filled.length ? tableOf(filled) : null };
}

/** Lines with tabs as a table; null where it would be larger than a table may be. */
export function tableOf(lines) {
  const rows = lines.map((line) => line.split("\t").map((words) => ({ head: false, colspan: 1, rowspan: 1, paragraphs: [paragraphOf(lineOf([{ text: words, bold: false }]))] })));
  const grid = rectangle(rows);
  return grid.rows ? tableNode(grid.rows) : null;
}

export function tableNode(rows) {
  return table.create(null, rows.map((row) => table_row.create(null, row.map(({ head, colspan, rowspan, paragraphs }) => {
    const content = paragraphs?.length ? paragraphs : [paragraph.create()];
    return (head ? schema.nodes.table_header : table_cell).create({ colspan, rowspan }, content);
  }))));
}
