/* Small things that lie over the page: beside what they belong to, never outside the window. */

/** Below the box, or above it where there is no room. */
export function beside(element, box) {
  const width = document.documentElement.clientWidth;
  element.style.left = `${Math.max(8, Math.min(box.left, width - element.offsetWidth - 8))}px`;
  const below = box.bottom + 4, above = box.top - element.offsetHeight - 6;
  element.style.top = `${below + element.offsetHeight > innerHeight && above > 0 ? above : below}px`;
}

export const make = (tag, properties = {}, attributes = {}, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

export const button = (label, act, className = "plain") => {
  const made = make("button", { type: "button", className, textContent: label });
  made.addEventListener("click", act);
  return made;
};
