/* Along the changes of a report: F8 and Shift+F8 or the buttons bring the next and the previous place before the reader, over the end to the
   beginning; a line of the summary leads to its section. */
import { composing } from "../page/composing.js";
import { fill } from "../page/fill.js";
import { nextPlace } from "./next.js";

const placesIn = (root) => [...root.querySelectorAll("[data-place]")].filter((place) => place.checkVisibility());

export class Walk {
  /** @param page the document; it has changes on some screens only */
  constructor(page) {
    this.page = page;
  }

  listen() {
    this.page.addEventListener("keydown", (event) => this.key(event));
    this.page.addEventListener("click", ({ target }) => this.press(target));
  }

  key(event) {
    if (event.key !== "F8" || event.defaultPrevented || composing(event)) return;
    const root = this.shown();
    if (!root) return;
    event.preventDefault();
    this.step(root, event.shiftKey ? -1 : 1);
  }

  press(target) {
    const button = target.closest?.(".changes-bar [data-step]"), root = button && this.shown();
    if (root) this.step(root, Number(button.dataset.step));
    const line = target.closest?.("[data-to]"), section = line && this.page.getElementById(line.dataset.to);
    if (section) this.open(section);
  }

  shown() { return [...this.page.querySelectorAll(".changes")].find((root) => placesIn(root).length); }

  step(root, by) {
    const places = placesIn(root), here = places.findIndex((place) => place.classList.contains("here"));
    const at = nextPlace(places.map((place) => place.getBoundingClientRect().top), here, by), place = places[at];
    for (const one of this.page.querySelectorAll(".changes .here")) one.classList.remove("here");
    place.classList.add("here");
    place.focus({ preventScroll: true });
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    place.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
    const said = this.page.querySelector(".changes-bar .at");
    if (said) said.textContent = fill(said.dataset.words, at + 1, places.length);
  }

  open(section) {
    section.closest("details")?.setAttribute("open", "");
    section.setAttribute("tabindex", "-1");
    section.focus({ preventScroll: true });
    section.scrollIntoView({ block: "start" });
  }
}
