/* The four levels of GB/T 9704-2012, 7.3.3, told and written: 一、（一）1.（1）. The rule is that of org.qianfa.prose.Numbering. */
import { heading } from "./schema.js";

const LONGEST_HEADING = 40;
const ENDS_OF_SENTENCES = "。！？；，、：;,.:";
const NUMBERS = [
  /^[一二三四五六七八九十]{1,3}、/,
  /^[（(][一二三四五六七八九十]{1,3}[）)]/,
  /^\d{1,2}(?:、|[.．](?!\d))/,
  /^[（(]\d{1,2}[）)]/,
];
const DIGITS = "零一二三四五六七八九";

/** The level of the number that the line begins with, 1 to 4; 0 where it begins with none. */
export const levelOf = (line) => NUMBERS.findIndex((number) => number.test(line)) + 1;

/** The level of a line that is a heading and no more: numbered, short, and not the beginning of a sentence; else 0. */
export function headingLevel(line) {
  if (!line || line.length > LONGEST_HEADING || line.includes("。") || ENDS_OF_SENTENCES.includes(line.at(-1))) return 0;
  return levelOf(line);
}

/** 1 to 99 in Chinese. */
export function chinese(number) {
  const tens = Math.floor(number / 10), ones = number % 10;
  return (tens > 1 ? DIGITS[tens] : "") + (tens ? "十" : "") + (ones ? DIGITS[ones] : "");
}

export function numberOf(level, number) {
  return [`${chinese(number)}、`, `（${chinese(number)}）`, `${number}.`, `（${number}）`][level - 1];
}

/** How many characters at the beginning of the line are its number. */
export function numberLength(line) {
  const level = levelOf(line);
  return level ? NUMBERS[level - 1].exec(line)[0].length : 0;
}

/** Numbers the headings of each level in order, a level beginning anew below the next higher one. @returns how many numbers changed */
export function renumber(tr) {
  const counts = [0, 0, 0, 0], edits = [];
  tr.doc.forEach((block, pos) => {
    if (block.type !== heading) return;
    const { level } = block.attrs;
    counts[level - 1]++;
    counts.fill(0, level);
    const first = block.firstChild?.isText ? block.firstChild : null, line = first?.text ?? "";
    const old = numberLength(line), wanted = numberOf(level, counts[level - 1]);
    if (line.slice(0, old) !== wanted) edits.push({ from: pos + 1, to: pos + 1 + old, wanted, marks: first?.marks });
  });
  for (const { from, to, wanted, marks } of edits.reverse()) tr.replaceWith(from, to, heading.schema.text(wanted, marks));
  return edits.length;
}
