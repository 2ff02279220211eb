/** A cell as the table has it: an input with its key. */
export const cellOf = (key, { value = "", readOnly = false, name = key } = {}) => ({
  dataset: { key },
  value,
  defaultValue: value,
  readOnly,
  getAttribute: (attribute) => (attribute === "aria-label" ? name : null),
});
