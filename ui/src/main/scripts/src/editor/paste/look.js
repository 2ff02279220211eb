/* How an element looks, as far as it says something about the text: by its style, its tag and what it stands in. */

export const styleOf = (element) => element.getAttribute("style")?.toLowerCase().replace(/\s+/g, "") ?? "";
export const hidden = (style) => /(^|;)(display:none|mso-hide:all|visibility:hidden)/.test(style);

export const weightOf = (style) => /(?:^|;)font-weight:(\w+)/.exec(style)?.[1];

export function isBold(tag, style, context) {
  const weight = weightOf(style);
  return weight ? weight === "bold" || weight === "bolder" || Number(weight) >= 600 : tag === "B" || tag === "STRONG" || context.bold;
}

/** Whether line ends and blanks stand for themselves. */
export function isPreserved(tag, style, context) {
  const preserved = /(?:^|;)white-space:(pre|pre-wrap|pre-line|break-spaces)/.test(style) && !style.includes("mso-spacerun");
  return tag === "PRE" || preserved || context.pre && !style.includes("white-space:normal");
}

/** The level of a heading: its own where it was copied from a report, else that of its tag. */
export function levelOf([, number], classes, context) {
  const own = /(?:^|\s)level-([1-4])(?:\s|$)/.exec(classes);
  if (own) return Number(own[1]);
  return number <= 4 ? Number(number) : context.marked;
}
