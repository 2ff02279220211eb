/* Findings in a section's text: each underlined where it stands, its sentence shown to whoever comes to it with the cursor or the mouse. */
window.qianfa.prose = (root, area) => {
  const part = (name) => root.querySelector(`[data-part="${name}"]`);
  const under = part("marks"), tip = part("tip"), said = part("said");
  let marks = [], told = "", hovered = null;

  /* Where the words of a finding are now: writing goes on while the server reads. */
  function place({ start, end, quote }) {
    const text = area.value;
    if (text.slice(start, end) === quote) return [start, end];
    let best = -1;
    for (let at = text.indexOf(quote); quote && at >= 0; at = text.indexOf(quote, at + 1))
      if (best < 0 || Math.abs(at - start) < Math.abs(best - start)) best = at;
    return best < 0 ? null : [best, best + quote.length];
  }
  function draw() {
    const text = area.value, parts = [];
    let from = 0;
    const placed = marks.map((mark) => ({ mark, at: place(mark) })).filter(({ at }) => at).sort((a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1]);
    for (const { mark, at: [start, end] } of placed) {
      if (start < from) {
        const last = parts.at(-1);
        if (last?.words && !last.words.includes(mark.sentence)) last.words.push(mark.sentence);
        continue;
      }
      parts.push(document.createTextNode(text.slice(from, start)));
      const drawn = Object.assign(document.createElement("mark"), { className: mark.tone, textContent: text.slice(start, end), words: [mark.sentence], from: start, to: end });
      parts.push(drawn);
      from = end;
    }
    under.replaceChildren(...parts, document.createTextNode(text.slice(from) + "\n"));
    point();
  }
  function atCursor() {
    const at = area.selectionStart;
    return document.activeElement === area ? [...under.querySelectorAll("mark")].find((one) => one.from <= at && at <= one.to) : null;
  }
  function point() {
    if (hovered && !hovered.isConnected) hovered = null;
    const cursor = atCursor(), mark = hovered ?? cursor, now = cursor?.words.join("\n") ?? "";
    if (now !== told) said.textContent = told = now;
    tip.hidden = !mark;
    if (!mark) return;
    tip.replaceChildren(...mark.words.map((words) => Object.assign(document.createElement("p"), { className: mark.className, textContent: words })));
    const lines = mark.getClientRects(), last = lines[lines.length - 1];
    if (!last || last.bottom < 0 || last.top > innerHeight) { tip.hidden = true; return; }
    tip.style.left = Math.max(8, Math.min(last.left, document.documentElement.clientWidth - tip.offsetWidth - 8)) + "px";
    tip.style.top = (last.bottom + tip.offsetHeight + 10 > innerHeight ? lines[0].top - tip.offsetHeight - 6 : last.bottom + 4) + "px";
  }

  area.addEventListener("input", draw);
  for (const moved of ["keyup", "click", "focus"]) area.addEventListener(moved, point);
  area.addEventListener("blur", () => { hovered = null; point(); });
  area.addEventListener("mousemove", ({ clientX: x, clientY: y }) => {
    const now = [...under.querySelectorAll("mark")].find((one) => [...one.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)) ?? null;
    if (now !== hovered) { hovered = now; point(); }
  });
  area.addEventListener("mouseleave", () => { hovered = null; point(); });
  const scrolled = () => { if (!root.isConnected) removeEventListener("scroll", scrolled); else if (!tip.hidden) point(); };
  addEventListener("scroll", scrolled, { passive: true });

  return {
    draw,
    show(found) { marks = found; draw(); },
    select(start, end, quote) {
      const [from, to] = place({ start, end, quote }) ?? [start, end];
      area.focus({ preventScroll: true });
      area.setSelectionRange(from, to);
      const mark = [...under.querySelectorAll("mark")].find((one) => one.from <= from && to <= one.to);
      (mark ?? area).scrollIntoView({ block: "center" });
      point();
    },
  };
};
