/* The report as the pages it will be: A4 sheets under one flow of text, and the comments on its words and cells. No library.
   Where a page ends stands a float as wide as the text: lines and tables go on below it, and nothing of the text is taken apart. */
window.qianfa.sheet = (() => {
  const MOST_PAGES = 400, AROUND = 24, MODE = "qianfa:sheet", NARROW = 520;
  const make = (tag, properties = {}, attributes = {}) => {
    const element = Object.assign(document.createElement(tag), properties);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };
  const fill = (pattern, ...values) => values.reduce((text, value, at) => text.replaceAll(`{${at}}`, value), pattern);
  const chosen = () => { try { return localStorage.getItem(MODE); } catch { return null; } };
  const choose = (mode) => { try { localStorage.setItem(MODE, mode); } catch { /* it holds for this page */ } };

  /* ── pages ── */

  /* A table that no page can hold goes on over pages, row by row; a row that others reach into stays with them. */
  function parted(flow, room) {
    for (const table of flow.querySelectorAll("table")) {
      if (table.closest(".table-scroll").offsetHeight <= room || table.dataset.part !== undefined) continue;
      const head = table.tHead?.offsetHeight ?? 0, rows = [...table.rows].filter((row) => row.parentElement !== table.tHead);
      let part = table, used = head, reach = 0;
      rows.forEach((row, at) => {
        const height = row.offsetHeight, free = reach <= at;
        reach = Math.max(reach, at + Math.max(...[...row.cells].map((cell) => cell.rowSpan)));
        if (free && used + height > room && used > head) {
          const next = table.cloneNode(false), box = table.closest(".table-scroll").cloneNode(false);
          for (const kept of [table.querySelector("colgroup"), table.tHead]) if (kept) next.append(kept.cloneNode(true));
          next.append(make("tbody"));
          next.dataset.part = "";
          box.append(next);
          part.closest(".table-scroll").after(box);
          part = next;
          used = head;
        }
        if (part !== table) part.tBodies[0].append(row);
        used += height;
      });
    }
  }

  /* A heading that would stand alone at the foot of a page goes to the next one. */
  function kept(flow, step, room, zoom) {
    const top = flow.getBoundingClientRect().top, at = (element) => (element.getBoundingClientRect().top - top) / zoom;
    for (const heading of flow.querySelectorAll("h2, h3, h4, h5, h6")) {
      const next = heading.nextElementSibling;
      if (!next) continue;
      const page = Math.floor(at(heading) / step), first = next.matches("p") ? firstLine(next) : next.getBoundingClientRect();
      if (Math.floor(((first.top - top) / zoom + 1) / step) > page) heading.style.marginTop = `${Math.max(0, page * step + room - at(heading))}px`;
    }
  }
  function firstLine(paragraph) {
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    return range.getClientRects()[0] ?? paragraph.getBoundingClientRect();
  }

  class Sheet {
    constructor(root, words) {
      this.root = root;
      this.words = words;
      this.set = root.querySelector(".set");
      this.flow = root.querySelector(".flow");
      this.text = root.querySelector(".text");
      this.struts = root.querySelector(".struts");
      this.leaves = root.querySelector(".leaves");
      this.pages = root.querySelector(".page-count");
      this.modes = [...root.querySelectorAll("[data-mode]")];
      this.marks = [];
      this.cells = {};
      this.modes.forEach((one) => one.addEventListener("click", () => { choose(one.dataset.mode); this.lay(); }));
      new ResizeObserver(() => this.fit()).observe(root);
      this.ends = new AbortController();
      if (document.fonts?.addEventListener) this.on(document.fonts, "loadingdone", () => this.lay());
      this.listen();
      this.lay();
    }

    /* Hears of what happens outside, until the sheet has gone from the page. */
    on(target, name, act) {
      target.addEventListener(name, (event) => (this.root.isConnected ? act(event) : this.ends.abort()), { signal: this.ends.signal, passive: name === "scroll" });
    }

    get mode() { return chosen() ?? (this.root.clientWidth < NARROW ? "reading" : "pages"); }

    /* The text is new, or the faces have come. */
    lay() {
      const reading = this.mode === "reading";
      this.root.classList.toggle("reading", reading);
      this.modes.forEach((one) => one.setAttribute("aria-pressed", String(one.dataset.mode === this.mode)));
      this.struts.replaceChildren();
      this.text.querySelectorAll(":is(h2, h3, h4, h5, h6)[style]").forEach((one) => one.style.removeProperty("margin-top"));
      if (reading) { this.leaves.replaceChildren(); this.set.style.height = ""; this.pages.textContent = ""; this.fit(); return; }
      this.fit();
      const zoom = this.zoom, leaf = make("div", { className: "leaf" });
      this.leaves.replaceChildren(leaf);
      const room = this.measure("--room"), step = this.measure("--step");
      parted(this.text, room);
      this.page(step, zoom);
      kept(this.text, step, room, zoom);
      const pages = this.page(step, zoom);
      this.leaves.replaceChildren(...Array.from({ length: pages }, (_, at) => make("div", { className: `leaf ${at % 2 ? "left" : "right"}`, textContent: `— ${at + 1} —` }, { style: `top: calc(${at} * var(--step))` })));
      this.set.style.height = `calc(${pages} * var(--step))`;
      this.pages.textContent = fill(this.words.pages, pages);
      this.fit();
    }

    /* As many page ends as the text needs. */
    page(step, zoom) {
      for (let round = 0; round < 12; round++) {
        const pages = Math.min(MOST_PAGES, Math.max(1, Math.ceil((this.text.getBoundingClientRect().bottom - this.flow.getBoundingClientRect().top) / zoom / step - 0.001)));
        if (this.struts.childElementCount / 2 >= pages) return pages;
        while (this.struts.childElementCount / 2 < pages) this.struts.append(make("i", { className: "strut" }), make("i", { className: "gap" }));
      }
      return this.struts.childElementCount / 2;
    }

    measure(name) {
      const ruler = make("div", {}, { style: `position: absolute; visibility: hidden; height: var(${name})` });
      this.set.append(ruler);
      const height = ruler.getBoundingClientRect().height / this.zoom;
      ruler.remove();
      return height;
    }

    fit() {
      if (this.mode === "reading" !== this.root.classList.contains("reading")) { this.lay(); return; }
      const width = this.root.classList.contains("reading") ? 0 : this.root.clientWidth;
      this.zoom = width ? Math.min(1, width / this.set.offsetWidth) : 1;
      // scaled as a picture is: the pages break at the same words at every width
      this.set.style.transform = this.zoom < 1 ? `scale(${this.zoom})` : "";
      this.set.style.marginBottom = this.zoom < 1 ? `${this.set.offsetHeight * (this.zoom - 1)}px` : "";
    }

    scrollTo(section) {
      setTimeout(() => this.root.querySelector(`#section-${section}`)?.scrollIntoView({ block: "start" }));
    }

    /* ── comments ── */

    /* @param marks of {id, section, before, quote, resolved}; cells: ids of comments by cell */
    comments(marks, cells) {
      this.marks = marks;
      this.cells = cells;
      this.text.querySelectorAll("mark.qf-comment").forEach((mark) => mark.replaceWith(...mark.childNodes));
      this.text.querySelectorAll(".cell-remark").forEach((one) => one.remove());
      this.text.normalize();
      for (const mark of marks) this.mark(mark);
      for (const [cell, id] of Object.entries(cells)) {
        const place = this.text.querySelector(`td[data-cell="${CSS.escape(cell)}"]`);
        const button = make("button", { type: "button", className: "cell-remark" }, { "aria-label": this.words.mark, "data-comment": id });
        place?.append(button);
      }
      if (this.words.takes) this.places().forEach((rows) => rows.flat().forEach((place, at) => { place.tabIndex = at ? -1 : 0; }));
    }

    /* What can be commented on as a whole, row by row in each section: its paragraphs, and the cells of its tables. */
    places() {
      return [...this.text.querySelectorAll("section[id^='section-']")].map((section) =>
        [...section.querySelectorAll("p, tr")]
          .map((one) => (one.matches("tr") ? [...one.querySelectorAll("td[data-cell], table:not(.form) td")] : one.closest("td") || one.matches(".blank") ? [] : [one]))
          .map((row) => row.filter((place) => place.dataset.cell || place.textContent.trim()))
          .filter((row) => row.length));
    }

    /* The place that an arrow leads to; a section is one stop of the Tab key. */
    beside(place, key) {
      const rows = this.places().find((all) => all.flat().includes(place)) ?? [], at = rows.findIndex((row) => row.includes(place)), column = rows[at]?.indexOf(place);
      const row = rows[at + { ArrowUp: -1, ArrowDown: 1 }[key]];
      return row ? row[Math.min(column, row.length - 1)] : rows[at]?.[column + { ArrowLeft: -1, ArrowRight: 1 }[key]];
    }

    /* Every character that shows of a section's prose, blanks left out, and where it stands. */
    letters(section) {
      const home = this.text.querySelector(`#section-${section}`), text = [], places = [];
      if (!home) return { text: "", places };
      const walk = document.createTreeWalker(home, NodeFilter.SHOW_TEXT, (node) => (node.parentElement.closest("h2, .blank, table.form") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
      for (let node = walk.nextNode(); node; node = walk.nextNode())
        for (let at = 0; at < node.data.length; at++) if (!/\s/.test(node.data[at])) { text.push(node.data[at]); places.push({ node, at }); }
      return { text: text.join(""), places };
    }

    mark({ id, section, before, quote, resolved }) {
      const wanted = quote.replace(/\s+/g, ""), { text, places } = this.letters(section);
      let best = -1;
      for (let at = wanted ? text.indexOf(wanted) : -1; at >= 0; at = text.indexOf(wanted, at + 1)) if (best < 0 || Math.abs(at - before) < Math.abs(best - before)) best = at;
      if (best < 0) return;
      const runs = [];
      for (const { node, at } of places.slice(best, best + wanted.length))
        if (runs.at(-1)?.node === node) runs.at(-1).end = at + 1;
        else runs.push({ node, start: at, end: at + 1 });
      runs.reverse().forEach(({ node, start, end }, number) => {
        const range = document.createRange(), first = number === runs.length - 1;
        range.setStart(node, start);
        range.setEnd(node, end);
        const drawn = make("mark", { className: `qf-comment${resolved ? " resolved" : ""}` }, { "data-comment": id, ...(first ? { tabindex: "0", role: "button", "aria-label": `${this.words.mark}：${quote.slice(0, 40)}` } : {}) });
        range.surroundContents(drawn);
      });
    }

    show(id) {
      const mark = this.root.querySelector(`[data-comment="${CSS.escape(id)}"]`);
      mark?.scrollIntoView({ block: "center" });
      mark?.focus({ preventScroll: true });
    }

    listen() {
      const { root, text, words } = this, emit = (name, detail) => root.dispatchEvent(new CustomEvent(name, { detail }));
      const open = (event) => {
        const mark = event.target.closest?.("[data-comment]");
        if (mark) emit("qf-comment", { id: mark.dataset.comment });
        return Boolean(mark);
      };
      text.addEventListener("click", (event) => { if (getSelection().isCollapsed) open(event); });
      text.addEventListener("keydown", (event) => { if ((event.key === "Enter" || event.key === " ") && event.target.matches("mark[data-comment]") && open(event)) event.preventDefault(); });
      if (!words.takes) return;
      const offer = make("button", { type: "button", className: "qf-float comment-offer", textContent: words.act, title: words.hint, hidden: true });
      root.append(offer);
      let wanted = null;
      const hide = () => { offer.hidden = true; wanted = null; };
      const show = (box, what) => {
        wanted = what;
        offer.hidden = false;
        const width = document.documentElement.clientWidth;
        offer.style.left = `${Math.max(8, Math.min(box.right - offer.offsetWidth / 2, width - offer.offsetWidth - 8))}px`;
        const top = box.bottom + offer.offsetHeight + 8 > innerHeight ? box.top - offer.offsetHeight - 6 : box.bottom + 6;
        offer.style.top = `${Math.max(8, Math.min(top, innerHeight - offer.offsetHeight - 8))}px`;
      };
      const look = () => {
        const found = this.selected();
        if (found) show(found.box, () => emit("qf-comment-new", found.detail));
        else if (document.activeElement !== offer && !document.activeElement.matches(".a4 [tabindex]:not(mark):focus-visible")) hide();
      };
      const comment = (place) => {
        const remark = place.querySelector("button[data-comment]");
        hide();
        if (remark) emit("qf-comment", { id: remark.dataset.comment });
        else if (place.dataset.cell) emit("qf-comment-cell", { key: place.dataset.cell });
        else {
          getSelection().selectAllChildren(place);
          emit("qf-comment-new", this.selected().detail);
        }
      };
      const later = (pause) => { clearTimeout(this.looking); this.looking = setTimeout(look, pause); };
      this.on(document, "selectionchange", () => later(120));
      const press = () => { const act = wanted; hide(); act?.(); };
      offer.addEventListener("mousedown", (event) => event.preventDefault());
      offer.addEventListener("click", press);
      text.addEventListener("click", (event) => {
        const cell = event.target.closest("td[data-cell]");
        if (!cell || event.target.closest("[data-comment]") || !getSelection().isCollapsed) return;
        clearTimeout(this.looking);
        show(cell.getBoundingClientRect(), () => comment(cell));
      });
      text.addEventListener("focusin", ({ target }) => { if (target.matches("[tabindex]:not(mark):focus-visible")) show(target.getBoundingClientRect(), () => comment(target)); });
      text.addEventListener("focusout", () => later(120));
      text.addEventListener("keydown", (event) => {
        const place = event.target;
        if (!place.matches("[tabindex]:not(mark)") || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
        const next = event.key.startsWith("Arrow") ? this.beside(place, event.key) : null;
        if (next) {
          place.tabIndex = -1;
          next.tabIndex = 0;
          next.focus();
        } else if (event.key === "Enter") comment(place);
        else return;
        event.preventDefault();
      });
      this.on(document, "keydown", (event) => {
        if (event.altKey && (event.ctrlKey || event.metaKey) && event.code === "KeyM" && this.selected()) { event.preventDefault(); look(); press(); }
        if (event.key === "Escape") hide();
      });
      this.on(window, "scroll", () => { if (!offer.hidden) { hide(); later(250); } });
    }

    /* The words that are selected in the prose of one section, or null. */
    selected() {
      const selection = getSelection();
      if (!selection.rangeCount || selection.isCollapsed) return null;
      const range = selection.getRangeAt(0), home = (node) => (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest?.("section[id^='section-']");
      const section = home(range.startContainer);
      if (!section || !this.text.contains(section)) return null;
      const whole = document.createRange(), heading = section.querySelector("h2");
      whole.selectNodeContents(section);
      if (heading) whole.setStartAfter(heading);
      const part = range.cloneRange();
      if (part.comparePoint(whole.startContainer, whole.startOffset) >= 0) part.setStart(whole.startContainer, whole.startOffset);
      if (home(range.endContainer) !== section) part.setEnd(whole.endContainer, whole.endOffset);
      const quote = part.toString().trim();
      if (!quote || part.startContainer.parentElement?.closest("table.form")) return null;
      const before = document.createRange(), behind = document.createRange();
      before.setStart(whole.startContainer, whole.startOffset);
      before.setEnd(part.startContainer, part.startOffset);
      behind.setStart(part.endContainer, part.endOffset);
      behind.setEnd(whole.endContainer, whole.endOffset);
      const prefix = before.toString().replace(/^\s+/, ""), start = prefix.length;
      const boxes = part.getClientRects();
      return { box: boxes[boxes.length - 1] ?? part.getBoundingClientRect(), detail: { section: Number(section.id.slice(8)), start, end: start + quote.length, quote, prefix: prefix.slice(-AROUND), suffix: behind.toString().slice(0, AROUND) } };
    }
  }

  return (root, words) => { root.sheet ??= new Sheet(root, words); };
})();
