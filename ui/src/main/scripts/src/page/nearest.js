/** Where the words stand in the text, of several places the one nearest to where they stood; -1 where they are gone. */
export function nearest(text, words, was) {
  let best = -1;
  for (let at = words ? text.indexOf(words) : -1; at >= 0; at = text.indexOf(words, at + 1)) {
    if (best < 0 || Math.abs(at - was) < Math.abs(best - was)) best = at;
  }
  return best;
}
