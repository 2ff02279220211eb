/* Along the changes of a report: F8 and Shift+F8 or the buttons bring the next and the previous place before the reader, over the end to the beginning. */
(() => {
  const places = (root) => [...root.querySelectorAll("[data-place]")].filter((place) => place.checkVisibility());
  const shown = () => [...document.querySelectorAll(".changes")].find((root) => root.isConnected && places(root).length);

  function next(all, by) {
    const here = all.findIndex((place) => place.classList.contains("here"));
    if (here >= 0) return (here + by + all.length) % all.length;
    const below = all.findIndex((place) => place.getBoundingClientRect().top > 120);
    if (by > 0) return below < 0 ? 0 : below;
    return ((below < 0 ? all.length : below) - 1 + all.length) % all.length;
  }

  function step(root, by) {
    const all = places(root);
    if (!all.length) return;
    const at = next(all, by);
    document.querySelectorAll(".changes .here").forEach((place) => place.classList.remove("here"));
    all[at].classList.add("here");
    all[at].focus({ preventScroll: true });
    all[at].scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
    const said = document.querySelector(".changes-bar .at");
    if (said) said.textContent = said.dataset.words.replace("{0}", at + 1).replace("{1}", all.length);
  }

  document.addEventListener("keydown", (event) => {
    const root = event.key === "F8" && !event.defaultPrevented && shown();
    if (!root) return;
    event.preventDefault();
    step(root, event.shiftKey ? -1 : 1);
  });

  document.addEventListener("click", (event) => {
    const by = event.target.closest?.(".changes-bar [data-step]");
    const root = by && shown();
    if (root) step(root, Number(by.dataset.step));
    const to = event.target.closest?.("[data-to]");
    const section = to && document.getElementById(to.dataset.to);
    if (!section) return;
    section.closest("details")?.setAttribute("open", "");
    section.setAttribute("tabindex", "-1");
    section.focus({ preventScroll: true });
    section.scrollIntoView({ block: "start" });
  });
})();
