/* Numbers as people write them in a cell. */
const BLANKS = /[\s\u00a0\u200b\u3000\ufeff]+/g;
const THOUSANDS = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;
const PLAIN = /^-?\d+(\.\d+)?$/;
const FULL_WIDTH = 0xfee0;

const halfWidth = (text) => text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH)).replaceAll("−", "-");

/** A number in full-width digits or with thousands separators as a plain one; anything else as it was written, without blanks around it. */
export function plainNumber(text) {
  const written = text.replace(BLANKS, " ").trim(), plain = halfWidth(written);
  if (THOUSANDS.test(plain)) return plain.replaceAll(",", "");
  return PLAIN.test(plain) ? plain : written;
}
