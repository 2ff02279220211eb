/* A document as its plain text, exactly Manuscript.text() of the server: a line a block, tabs between the cells of a row, a space between
   the paragraphs of one cell, facts as their values. Findings and comments name their places in this text. */
import { nearest } from "../page/nearest.js";

/** @returns {{text: string, parts: {at: number, pos: number, size: number, fact: boolean}[]}} the text, and where each piece of it stands in the document */
export function reading(doc) {
  const parts = [], words = [];
  let at = 0;
  const say = (text) => { words.push(text); at += text.length; };
  const line = (node, pos) => node.forEach((child, childAt) => {
    const text = child.isText ? child.text : child.attrs.value;
    parts.push({ at, pos: pos + 1 + childAt, size: text.length, fact: !child.isText });
    say(text);
  });
  doc.forEach((block, pos, number) => {
    if (number) say("\n");
    if (block.type.name !== "table") { blockStart(block, pos); return; }
    block.forEach((row, rowAt, rowNumber) => {
      if (rowNumber) say("\n");
      row.forEach((cell, cellAt, cellNumber) => {
        if (cellNumber) say("\t");
        cell.forEach((each, eachAt, eachNumber) => {
          if (eachNumber) say(" ");
          blockStart(each, pos + 1 + rowAt + 1 + cellAt + 1 + eachAt);
        });
      });
    });
  });
  function blockStart(node, pos) {
    if (node.childCount) line(node, pos);
    else parts.push({ at, pos: pos + 1, size: 0, fact: false });
  }
  return { text: words.join(""), parts };
}

/** The last piece that begins at or before this place of the text. */
function piece(parts, at) {
  let low = 0, high = parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (parts[middle].at <= at) low = middle; else high = middle - 1;
  }
  return parts[low];
}

/** Document positions of the characters from start to end, a fact always whole; null where there are none. */
export function range({ parts, text }, start, end) {
  if (!parts.length || start > text.length) return null;
  const first = piece(parts, start), last = piece(parts, Math.max(start, end - 1));
  const from = first.fact ? (start >= first.at + first.size && first.size ? first.pos + 1 : first.pos) : first.pos + Math.min(start - first.at, first.size);
  if (end <= start) return { from, to: from };
  const to = last.fact ? last.pos + 1 : last.pos + Math.min(end - last.at, last.size);
  return to > from ? { from, to } : null;
}

/** Offset in the text of a document position. */
export function offset({ parts }, pos) {
  let found = 0;
  for (const part of parts) {
    if (part.pos > pos) break;
    found = part.at + (part.fact ? (pos > part.pos ? part.size : 0) : Math.min(pos - part.pos, part.size));
  }
  return found;
}

/** Where a quote is now, nearest to where it was: writing goes on while the server reads. Null where it is gone. */
export function place(text, { start, end, quote }) {
  if (!quote || text.slice(start, end) === quote) return end <= text.length ? [start, end] : null;
  const at = nearest(text, quote, start);
  return at < 0 ? null : [at, at + quote.length];
}
