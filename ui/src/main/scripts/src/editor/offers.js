/* Loose numbers that a cell of the tables holds too: which cells a number may mean, told by its unit and by the words before it. */
import { range, reading } from "./reading.js";

const NUMBER = /(?<![\d.,，])\d+(?:,\d{3})*(?:\.\d+)?(?=\s*(万元|条|件|次|份|项|起|部|宗))/g;
const CLAUSE = /[^，。；、：,;:！？\n\t]*$/;
const MOST_CELLS = 3;
const NAMED = 2;
const TELLING = 10;

const pairs = (text) => { const found = new Set(); for (let at = 0; at + 1 < text.length; at++) found.add(text.slice(at, at + 2)); return found; };

/** How much each pair of characters tells: much where few cells are named with it. */
function weights(cells) {
  const counts = new Map();
  for (const { name } of cells) for (const pair of pairs(name)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return new Map([...counts].map(([pair, count]) => [pair, Math.log(cells.length / count)]));
}

/** @returns {{from: number, to: number, cells: object[]}[]} places in the document and the cells that may be meant, the likeliest first */
export function offersIn(doc, cells) {
  const filled = cells.filter(({ value }) => value !== "" && Number.isFinite(Number(value)));
  if (!filled.length) return [];
  const read = reading(doc), weight = weights(cells), offers = [];
  for (const match of read.text.matchAll(NUMBER)) {
    const at = range(read, match.index, match.index + match[0].length);
    if (!at || !doc.nodeAt(at.from).isText || at.to - at.from !== match[0].length || !doc.resolve(at.from).sameParent(doc.resolve(at.to))) continue;
    const meant = candidates(match, read.text, filled, weight);
    if (meant.length) offers.push({ ...at, cells: meant });
  }
  return offers;
}

function candidates(match, text, cells, weight) {
  const number = Number(match[0].replaceAll(",", "")), money = match[1] === "万元";
  const equal = cells.filter(({ value, unit }) => Number(value) === number && (unit === "万元") === money);
  const before = pairs(CLAUSE.exec(text.slice(Math.max(0, match.index - 24), match.index))[0]);
  const scored = equal.map((cell) => {
    let score = 0;
    for (const pair of pairs(cell.name)) if (before.has(pair)) score += weight.get(pair);
    return { cell, score };
  });
  const named = scored.filter(({ score }) => score >= NAMED);
  const telling = equal.length === 1 && number >= TELLING ? scored : named;
  return telling.sort((one, other) => other.score - one.score || total(other.cell) - total(one.cell)).slice(0, MOST_CELLS).map(({ cell }) => cell);
}

const total = ({ name }) => Number(name.includes("总计"));
