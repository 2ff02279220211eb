/** A sentence of its pattern: {0}, {1} … are the values. */
export const fill = (pattern, ...values) => pattern.replace(/\{(\d+)\}/g, (place, at) => values[at] ?? place);
