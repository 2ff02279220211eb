/**
 * Whether a key belongs to an input method, which makes characters of several: it is not meant for the page. Safari sends the key that ends a
 * composition after its end, with this code and without the flag.
 */
export const composing = (event) => Boolean(event.isComposing) || event.keyCode === 229;
