/** A storage as browsers have it: what is kept is an own property. */
export function storage(entries = {}) {
  return Object.create({
    getItem(key) { return Object.hasOwn(this, key) ? this[key] : null; },
    setItem(key, value) { this[key] = String(value); },
    removeItem(key) { delete this[key]; },
    get length() { return Object.keys(this).length; },
  }, Object.getOwnPropertyDescriptors(entries));
}
