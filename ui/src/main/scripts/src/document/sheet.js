/* The text as the pages it will be, or in one piece to read. Where a page ends stands a float as wide as the text: lines and tables go on below
   it, and nothing of the text is taken apart. */
import { fill } from "../page/fill.js";
import { make } from "../page/make.js";
import { freeHeadings, keepHeadings, partTables } from "./flow.js";
import { pagesOf } from "./paging.js";

/** Page ends move the text down, and more of it may then need more of them. */
const MOST_ROUNDS = 12;

export class Sheet {
  /** @param root holds .set, .flow, .text, .struts, .leaves and .page-count */
  constructor(root, words) {
    this.root = root;
    this.words = words;
    this.zoom = 1;
    for (const part of ["set", "flow", "text", "struts", "leaves"]) this[part] = root.querySelector(`.${part}`);
    this.count = root.querySelector(".page-count");
  }

  get reading() { return this.root.classList.contains("reading"); }

  /** Anew, since the text is new, or the faces have come. */
  lay(reading) {
    this.root.classList.toggle("reading", reading);
    this.struts.replaceChildren();
    freeHeadings(this.text);
    if (reading) this.inOnePiece();
    else this.onPages();
    this.fit();
  }

  inOnePiece() {
    this.leaves.replaceChildren();
    this.set.style.height = "";
    this.count.textContent = "";
  }

  onPages() {
    this.fit();
    this.leaves.replaceChildren(make("div", { className: "leaf" }));
    const { zoom } = this, room = this.measure("--room"), step = this.measure("--step");
    partTables(this.text, room);
    this.endPages(step);
    keepHeadings(this.text, { step, room, zoom });
    const pages = this.endPages(step);
    this.leaves.replaceChildren(...Array.from({ length: pages }, (_, at) => this.leaf(at)));
    this.set.style.height = `calc(${pages} * var(--step))`;
    this.count.textContent = fill(this.words.pages, pages);
  }

  leaf(at) {
    const side = at % 2 ? "left" : "right";
    return make("div", { className: `leaf ${side}`, textContent: `— ${at + 1} —` }, { style: `top: calc(${at} * var(--step))` });
  }

  /** As many page ends as the text needs. @returns how many */
  endPages(step) {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const height = (this.text.getBoundingClientRect().bottom - this.flow.getBoundingClientRect().top) / this.zoom;
      const pages = pagesOf(height, step);
      if (this.ends >= pages) return pages;
      while (this.ends < pages) this.struts.append(make("i", { className: "strut" }), make("i", { className: "gap" }));
    }
    return this.ends;
  }

  get ends() { return this.struts.childElementCount / 2; }

  /** A length of the stylesheet in pixels, before it is scaled. */
  measure(name) {
    const ruler = make("div", {}, { style: `position: absolute; visibility: hidden; height: var(${name})` });
    this.set.append(ruler);
    const height = ruler.getBoundingClientRect().height / this.zoom;
    ruler.remove();
    return height;
  }

  /** Scaled as a picture is: the pages break at the same words at every width. */
  fit() {
    const width = this.reading ? 0 : this.root.clientWidth;
    this.zoom = width ? Math.min(1, width / this.set.offsetWidth) : 1;
    this.set.style.transform = this.zoom < 1 ? `scale(${this.zoom})` : "";
    this.set.style.marginBottom = this.zoom < 1 ? `${this.set.offsetHeight * (this.zoom - 1)}px` : "";
  }
}
