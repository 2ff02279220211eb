/** An element of its properties, attributes and children. */
export function make(tag, properties = {}, attributes = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

export function button(label, act, className = "plain") {
  const made = make("button", { type: "button", className, textContent: label });
  made.addEventListener("click", act);
  return made;
}
