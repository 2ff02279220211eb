/* The tools over the paper: one stop for the Tab key, arrows within; each says its key, and where it is closed, why. */
import { redo, redoDepth, undo, undoDepth } from "prosemirror-history";
import { isInTable } from "prosemirror-tables";
import { beside } from "../page/beside.js";
import { make } from "../page/make.js";
import { renumberHeadings, setLevel, toggleBold } from "./keys.js";
import { startPicking } from "./picker.js";
import { bold, heading, LEVELS } from "./schema.js";
import { TABLE_ACTS } from "./tables.js";

const SVG = { undo: "M7 4 3 8l4 4M3 8h8a4 4 0 0 1 0 8H8", redo: "m13 4 4 4-4 4m4-4H9a4 4 0 0 0 0 8h3" };
const apple = /Mac|iP(hone|ad)/.test(navigator.platform);
const keyName = (key) => (apple ? key.replace("Ctrl", "⌘").replace("Alt", "⌥").replace("Shift", "⇧") : key);

export class Toolbar {
  /** @param host {view, words, facts, find, places, say, notice, focus, root, takesComments} */
  constructor(host) {
    this.host = host;
    this.tip = make("div", { className: "qf-float qf-tip", hidden: true }, { "aria-hidden": "true" });
    this.menu = null;
    this.buttons = this.tools().map((tool) => this.draw(tool));
    this.element = make("div", { className: "qf-tools" }, { role: "toolbar", "aria-label": host.words("tools.title") }, ...this.buttons.map(({ button }) => button));
    this.buttons.forEach(({ button }, at) => { button.tabIndex = at ? -1 : 0; });
    this.element.addEventListener("keydown", (event) => this.key(event));
    this.element.addEventListener("focusin", ({ target }) => this.stop(target));
    for (const [come, go] of [["mouseover", "mouseout"], ["focusin", "focusout"]]) {
      this.element.addEventListener(come, ({ target }) => this.explain(target.closest("button")));
      this.element.addEventListener(go, () => { this.tip.hidden = true; });
    }
    this.frame = 0;
  }

  tools() {
    const { host } = this, run = (command) => () => { command(host.view.state, host.view.dispatch); host.focus(); };
    const writable = () => (host.view.editable ? "" : "why.readOnly");
    const can = (command, why) => () => writable() || (command(host.view.state) ? "" : why);
    return [
      { name: "level", act: (button) => this.open(button, this.levels()), closed: () => writable() || (isInTable(host.view.state) ? "why.levelInTable" : ""), menu: true },
      { name: "bold", key: "Ctrl+B", act: run(toggleBold), closed: can(toggleBold, "why.noBold"), pressed: () => isBold(host.view.state) },
      { name: "table", key: "Ctrl+Alt+T", act: (button) => this.open(button, this.tableActs()), closed: writable, menu: true },
      { name: "renumber", key: "Ctrl+Alt+N", act: run(renumberHeadings), closed: writable, lazy: renumberHeadings },
      { name: "fact", key: "#", act: () => startPicking(host.view), closed: () => writable() || (host.facts.list.length ? "" : "why.noFigures") },
      { name: "comment", key: "Ctrl+Alt+M", act: () => host.places.newComment(), closed: () => (!host.takesComments ? "why.noComments" : host.view.state.selection.empty ? "why.noSelection" : "") },
      { name: "find", key: "Ctrl+F", act: () => host.find.open(false), closed: () => "" },
      { name: "undo", key: "Ctrl+Z", act: run(undo), closed: () => writable() || (undoDepth(host.view.state) ? "" : "why.noUndo") },
      { name: "redo", key: "Ctrl+Y", act: run(redo), closed: () => writable() || (redoDepth(host.view.state) ? "" : "why.noRedo") },
    ];
  }

  draw(tool) {
    const { words } = this.host;
    const button = make("button", { type: "button", className: `qf-tool qf-${tool.name}` }, { "aria-label": words(`tool.${tool.name}`) });
    if (SVG[tool.name]) button.innerHTML = `<svg viewBox="0 0 20 20" aria-hidden="true"><path d="${SVG[tool.name]}"/></svg>`;
    else button.append(make("span", { textContent: words(`tool.${tool.name}.short`) }));
    if (tool.key) button.setAttribute("aria-keyshortcuts", tool.key.replace("Ctrl", apple ? "Meta" : "Control"));
    if (tool.menu) { button.setAttribute("aria-haspopup", "menu"); button.setAttribute("aria-expanded", "false"); }
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", () => {
      const why = tool.closed();
      if (why) { this.host.say(words(why)); this.explain(button); return; }
      this.tip.hidden = true;
      if (tool.lazy && !tool.lazy(this.host.view.state)) this.host.notice(words(`why.${tool.name}`)); else tool.act(button);
    });
    return { tool, button };
  }

  /** After anything has changed: which tools are open, and what the cursor is in. */
  update() { this.frame ||= requestAnimationFrame(() => { this.frame = 0; this.show(); }); }

  show() {
    const { view, words } = this.host;
    if (view.isDestroyed) return;
    for (const { tool, button } of this.buttons) {
      set(button, "aria-disabled", tool.closed() ? "true" : null);
      if (tool.pressed) set(button, "aria-pressed", String(tool.pressed()));
    }
    const level = this.level(), { button } = this.buttons[0];
    const name = words(`level.${level}`);
    if (button.dataset.level !== name) { button.dataset.level = name; button.firstChild.textContent = name; button.setAttribute("aria-label", words("tool.levelIs", name)); }
  }

  level() {
    const { parent } = this.host.view.state.selection.$from;
    return parent.type === heading ? parent.attrs.level : 0;
  }

  explain(button) {
    const found = this.buttons.find((one) => one.button === button);
    if (!found) return;
    const { words } = this.host, why = found.tool.closed();
    set(button, "aria-description", why ? words(why) : null);
    this.tip.replaceChildren(make("b", { textContent: words(`tool.${found.tool.name}`) }), ...(found.tool.key ? [make("kbd", { textContent: keyName(found.tool.key) })] : []), ...(why ? [make("p", { textContent: words(why) })] : []));
    this.tip.hidden = false;
    beside(this.tip, button.getBoundingClientRect());
  }

  stop(target) {
    const at = this.buttons.findIndex(({ button }) => button === target);
    if (at >= 0) this.buttons.forEach(({ button }, index) => { button.tabIndex = index === at ? 0 : -1; });
  }

  focus() { this.buttons.find(({ button }) => button.tabIndex === 0).button.focus(); }

  key(event) {
    const at = this.buttons.findIndex(({ button }) => button === event.target);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: this.buttons.length - 1 }[event.key];
    if (event.key === "Escape") { this.tip.hidden = true; this.host.focus(); }
    if (event.key === "ArrowDown" && this.buttons[at]?.tool.menu) { event.preventDefault(); event.target.click(); }
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    this.buttons[(to + this.buttons.length) % this.buttons.length].button.focus();
  }

  levels() {
    const { view } = this.host, now = this.level();
    return Array.from({ length: LEVELS + 1 }, (_, level) => ({
      label: this.host.words(`level.${level}`), key: `Ctrl+Alt+${level}`, checked: level === now, className: level ? `level-${level}` : "",
      act: () => setLevel(level)(view.state, view.dispatch),
    }));
  }

  tableActs() {
    const { view, words } = this.host;
    return TABLE_ACTS.map(([name, command, why]) => ({
      label: words(name), key: name === "table.insert" ? "Ctrl+Alt+T" : "", why: command(view.state) ? "" : words(why), act: () => command(view.state, view.dispatch),
    }));
  }

  /** The editor leaves the page. */
  end() { this.menu?.close(); }

  open(button, items) {
    this.menu?.close();
    this.tip.hidden = true;
    this.menu = new Menu(button, items, this.host, () => { this.menu = null; });
  }
}

/** A list of acts under a button; Escape and any press elsewhere close it. */
class Menu {
  constructor(opener, items, host, closed) {
    this.opener = opener;
    this.host = host;
    this.closed = closed;
    this.rows = items.map((item) => this.row(item));
    this.why = make("small", { hidden: !items.some((item) => item.why) }, { "aria-hidden": "true" });
    this.element = make("div", { className: "qf-float qf-menu" }, { role: "menu", "aria-label": opener.getAttribute("aria-label") }, ...this.rows, this.why);
    host.root.append(this.element);
    opener.setAttribute("aria-expanded", "true");
    beside(this.element, opener.getBoundingClientRect());
    this.element.addEventListener("keydown", (event) => this.key(event));
    this.elsewhere = ({ target }) => { if (!this.element.contains(target) && !opener.contains(target)) this.close(); };
    document.addEventListener("mousedown", this.elsewhere, true);
    (this.rows.find((row) => row.getAttribute("aria-checked") === "true") ?? this.rows[0]).focus();
  }

  row({ label, key, checked, why, className, act }) {
    const row = make("div", { className: className ?? "", tabIndex: -1 }, { role: checked === undefined ? "menuitem" : "menuitemradio" }, make("span", { textContent: label }));
    if (checked !== undefined) row.setAttribute("aria-checked", String(checked));
    if (key) row.append(make("kbd", { textContent: keyName(key) }));
    if (why) { row.setAttribute("aria-disabled", "true"); row.setAttribute("aria-description", why); }
    for (const come of ["mouseenter", "focus"]) row.addEventListener(come, () => { this.why.textContent = why ?? ""; });
    row.addEventListener("click", () => {
      if (why) { this.host.say(why); return; }
      this.close();
      act();
      this.host.focus();
    });
    return row;
  }

  key(event) {
    const at = this.rows.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: this.rows.length - 1 }[event.key];
    if (to !== undefined) this.rows[(to + this.rows.length) % this.rows.length].focus();
    else if (event.key === "Enter" || event.key === " ") document.activeElement.click();
    else if (event.key === "Escape") { this.close(); this.opener.focus(); } else if (event.key === "Tab") { this.close(); return; } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  close() {
    document.removeEventListener("mousedown", this.elsewhere, true);
    this.element.remove();
    this.opener.setAttribute("aria-expanded", "false");
    this.closed();
  }
}

const set = (element, name, value) => {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name); else element.setAttribute(name, value);
};

function isBold({ selection, storedMarks, doc }) {
  const { from, to, $from, empty } = selection;
  return empty ? Boolean(bold.isInSet(storedMarks ?? $from.marks())) : doc.rangeHasMark(from, to, bold);
}
