/* The prose of a section letter by letter, blanks left out, since a page has other ones than the text that comments were made on. */

/** Letters of one text that stand in a row. @param places {node, at} @returns {{node, start, end}[]} */
export function runsOf(places) {
  const runs = [];
  for (const { node, at } of places) {
    const last = runs.at(-1);
    if (last?.node === node) last.end = at + 1;
    else runs.push({ node, start: at, end: at + 1 });
  }
  return runs;
}

/** @param nodes texts, {data} @returns {{text: string, places: {node, at}[]}} every letter of them, and where each stands */
export function lettersOf(nodes) {
  const places = nodes.flatMap((node) => [...node.data.matchAll(/\S/g)].map(({ index }) => ({ node, at: index })));
  return { text: places.map(({ node, at }) => node.data[at]).join(""), places };
}

/** The texts of a section's prose: without its heading, the tables of the form, and what says that something is blank. */
export function proseOf(section) {
  const prose = (node) => (node.parentElement.closest("h2, .blank, table.form") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  const walk = document.createTreeWalker(section, NodeFilter.SHOW_TEXT, prose), nodes = [];
  for (let node = walk.nextNode(); node; node = walk.nextNode()) nodes.push(node);
  return nodes;
}
