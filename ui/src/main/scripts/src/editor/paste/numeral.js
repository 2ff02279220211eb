/* Numbers of lists, which a browser draws and nobody has typed. */
import { chinese } from "../numbering.js";

const LIST_STYLE = /list-style(?:-type)?:[^;]*?(cjk-|chinese|trad-|simp-|japanese|hiragana|katakana|lower-alpha|lower-latin|upper-alpha|upper-latin|lower-roman|upper-roman|decimal)/;
const CHINESE = /^(cjk-|chinese|trad-|simp-|japanese)/;

/** The number of an item as a browser draws it. @param type the list's own attribute */
export function numeral(number, style, type, depth) {
  const named = LIST_STYLE.exec(style)?.[1] ?? "";
  const cased = (letters, capital) => (named.startsWith("upper") || type === capital ? letters.toUpperCase() : letters);
  if (CHINESE.test(named)) return `${chinese(number)}、`;
  if (named.endsWith("roman") || /^i$/i.test(type ?? "")) return `${cased(roman(number), "I")}.`;
  if (/(alpha|latin)$/.test(named) || /^a$/i.test(type ?? "")) return `${cased(letter(number), "A")}.`;
  return depth > 1 ? `（${number}）` : `${number}.`;
}

const letter = (number) => String.fromCharCode("a".charCodeAt(0) + ((number - 1) % 26));

const ROMAN = [[100, "c"], [90, "xc"], [50, "l"], [40, "xl"], [10, "x"], [9, "ix"], [5, "v"], [4, "iv"], [1, "i"]];

function roman(number) {
  let rest = number, written = "";
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      written += letters;
      rest -= value;
    }
  }
  return written;
}
