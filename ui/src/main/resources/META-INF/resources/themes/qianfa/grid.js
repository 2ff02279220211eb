/* The tables to fill in, as a spreadsheet: moving, selecting, copying, pasting a block, undoing. The server saves, computes totals and finds faults. */
window.qianfa.table = (() => {
  const { newestDraft, remember, forget, clock, tab } = window.qianfa.kept;
  const PAUSE = 100;
  const fill = (pattern, ...values) => values.reduce((text, value, at) => text.replaceAll(`{${at}}`, value), pattern);
  const halfWidth = (text) => text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replaceAll("−", "-");

  /* A number in full-width digits or with thousands separators as a plain one; anything else as it was written. */
  function clean(text) {
    const written = text.replace(/[\s\u00a0\u200b\u3000\ufeff]+/g, " ").trim(), plain = halfWidth(written);
    if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain)) return plain.replaceAll(",", "");
    return /^-?\d+(\.\d+)?$/.test(plain) ? plain : written;
  }

  function fromTabs(text) {
    const rows = [[]];
    let at = 0;
    text = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
    while (at <= text.length) {
      const quoted = text[at] === "\"" && /"(?:[^"]|"")*"(?=[\t\n]|$)/y;
      let value;
      if (quoted && (quoted.lastIndex = at, value = quoted.exec(text)?.[0]) !== undefined) {
        at += value.length; value = value.slice(1, -1).replaceAll("\"\"", "\"");
      } else {
        const end = text.slice(at).search(/[\t\n]/);
        value = end < 0 ? text.slice(at) : text.slice(at, at + end);
        at += value.length;
      }
      rows.at(-1).push(value);
      if (text[at] === "\n") rows.push([]);
      at++;
    }
    return rows;
  }
  function fromHtml(html) {
    const table = html && new DOMParser().parseFromString(html, "text/html").querySelector("table");
    const rows = [];
    [...table?.rows ?? []].slice(0, 500).forEach((line, down) => {
      const row = rows[down] ??= [];
      let right = 0;
      for (const cell of line.cells) {
        while (row[right] !== undefined) right++;
        for (let y = 0; y < Math.min(cell.rowSpan, 100); y++)
          for (let x = 0; x < Math.min(cell.colSpan, 100); x++) (rows[down + y] ??= [])[right + x] = x + y ? "" : cell.textContent;
      }
    });
    return rows.map((row) => Array.from(row, (value) => value ?? ""));
  }
  /* What lies in the clipboard as rows of values, or nothing where it is a single value. */
  function block(clipboard) {
    const text = clipboard?.getData("text/plain") ?? "", html = fromHtml(clipboard?.getData("text/html"));
    const wide = Math.max(0, ...html.map((row) => row.length));
    if (wide > 1 && !text.includes("\t")) return html;
    if (/[\t\n]/.test(text.trim())) return fromTabs(text);
    return wide * html.length > 1 ? html : null;
  }

  return function table(root, owner, words) {
    const own = `qianfa:cells:${owner}:` + tab, writable = Boolean(owner);
    const part = (name) => root.querySelector(`[data-part="${name}"]`);
    const tip = part("tip"), said = part("said"), counted = part("counted"), notice = part("notice");
    const lines = [...root.querySelectorAll("tr")].map((line) => [...line.querySelectorAll("input[data-key]")]).filter((line) => line.length);
    const all = lines.flat(), spots = new Map(), byKey = new Map(all.map((input) => [input.dataset.key, input]));
    lines.forEach((line, y) => line.forEach((input, x) => spots.set(input, { x, y })));
    const pending = {};
    let active = null, editing = false, extent = null, began = "", step = 0, timer = 0, hovered = null, dragging = false, told = "", pasted = null;

    const within = (list, place) => list[Math.max(0, Math.min(place, list.length - 1))];
    const at = ({ x, y }) => within(within(lines, y), x);
    const known = (input) => input.dataset.known ?? input.defaultValue;
    const keep = () => Object.keys(pending).length ? remember(own, { cells: pending, at: Date.now() }) : forget(own);
    const describe = (input) => [...input.parentElement.querySelectorAll(".why, .last, .remark")].map((one) => one.textContent).join("\n");

    /* ── what has been written goes to the server ── */
    function tell(changes) {
      if (!changes.length) return;
      changes.forEach(({ key, now }) => { pending[key] = now; });
      keep();
      root.dispatchEvent(new CustomEvent("qf-cells", { detail: { changes, step } }));
    }
    function changeOf(input, now) {
      const was = known(input);
      if (input.readOnly || was === now) return null;
      input.dataset.known = now;
      return { key: input.dataset.key, was, now };
    }
    function commit(input, leaving) {
      clearTimeout(timer);
      if (!input || input.readOnly) return;
      const now = clean(input.value);
      if (leaving && input.value !== now) input.value = now;
      tell([changeOf(input, now)].filter(Boolean));
    }
    /* All of them are one step to undo. */
    function write(values) {
      step++;
      tell([...values].filter(([input]) => !input.readOnly).map(([input, value]) => {
        input.value = value;
        return changeOf(input, value);
      }).filter(Boolean));
      step++;
    }
    function undo(forward) {
      commit(active, true);
      step++;
      root.dispatchEvent(new CustomEvent("qf-undo", { detail: { forward } }));
    }

    /* ── the block that is selected, from the active cell to its other corner ── */
    function chosen() {
      if (!active) return [];
      const a = spots.get(active), b = extent ?? a, rows = [];
      for (let y = Math.min(a.y, b.y); y <= Math.max(a.y, b.y); y++)
        rows.push(lines[y].slice(Math.min(a.x, b.x), Math.max(a.x, b.x) + 1));
      return rows;
    }
    function extend(to) {
      commit(active, true);
      const here = spots.get(active);
      extent = to && (to.x !== here.x || to.y !== here.y) ? to : null;
      root.querySelectorAll("td[data-chosen]").forEach((cell) => delete cell.dataset.chosen);
      const cells = extent ? chosen().flat() : [];
      cells.forEach((input) => { input.parentElement.dataset.chosen = ""; });
      const sum = cells.reduce((total, input) => total + (Number(input.value) || 0), 0);
      counted.textContent = cells.length ? fill(words.selected, cells.length, Number(sum.toFixed(4))) : "";
      if (!extent) return;
      hide();
      at(extent).parentElement.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
    function spread(x, y) {
      const from = extent ?? spots.get(active);
      extend(spots.get(at({ x: from.x + x, y: from.y + y })));
    }

    /* ── moving ── */
    function go(target) {
      if (!target) return;
      commit(active, true);
      target.focus({ preventScroll: true });
      if (target === active) { extend(null); target.select(); editing = false; }
      target.parentElement.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
    function move(input, x, y) {
      const here = spots.get(input), line = lines[here.y + y];
      if (line && (x === 0 || line[here.x + x])) go(at({ x: here.x + x, y: here.y + y }));
    }
    /* Down the column, then to the top of the next one. */
    function next(input, back) {
      const { x, y } = spots.get(input);
      if (lines[y + (back ? -1 : 1)]) return move(input, 0, back ? -1 : 1);
      const end = back ? lines.findLast((line) => line[x - 1]) : lines.find((line) => line[x + 1]);
      go(end?.[back ? x - 1 : x + 1]);
    }
    function arrived(input) {
      active = input; editing = false; began = known(input); step++;
      input.select();
      extend(null);
      root.querySelectorAll("[data-at]").forEach((one) => delete one.dataset.at);
      input.closest("tr").dataset.at = "";
      input.parentElement.getAttribute("headers").split(" ").forEach((id) => {
        const head = id && root.querySelector("#" + CSS.escape(id));
        if (head) head.dataset.at = "";
      });
      told = describe(input);
      point();
    }

    /* ── what there is to say of a cell, beside it ── */
    function point() {
      const input = hovered ?? (extent ? null : active), sentence = input ? describe(input) : "";
      if (!sentence || dragging) return hide();
      const from = input.parentElement.getBoundingClientRect(), view = part("scroll").getBoundingClientRect();
      if (from.bottom <= view.top || from.top >= view.bottom || from.right <= view.left || from.left >= view.right) return hide();
      tip.replaceChildren(...[...input.parentElement.querySelectorAll(".why > *, .remark > *, .last")].map((one) => {
        const line = document.createElement("p");
        line.className = one.className.replace("only-read", "");
        line.textContent = one.textContent;
        return line;
      }));
      tip.hidden = false;
      const width = tip.offsetWidth, height = tip.offsetHeight, space = document.documentElement.clientWidth;
      tip.style.left = Math.max(8, Math.min(from.left, space - width - 8)) + "px";
      tip.style.top = (from.bottom + height + 12 > innerHeight ? from.top - height - 6 : from.bottom + 6) + "px";
    }
    function hide() { tip.hidden = true; }
    function show(sentence) {
      if (!notice) return;
      notice.textContent = sentence; notice.hidden = !sentence;
    }

    /* ── a block from Excel or WPS ── */
    function paste(rows) {
      const selected = chosen(), top = spots.get(selected[0][0]), values = new Map(), totals = [];
      const single = rows.length === 1 && rows[0].length === 1;
      if (single) selected.flat().forEach((input) => values.set(input, clean(rows[0][0])));
      let wide = 0, long = 0, lost = 0;
      if (!single) rows.forEach((row, down) => row.forEach((value, right) => {
        const input = lines[top.y + down]?.[top.x + right], now = clean(value);
        if (input) return input.readOnly ? now && totals.push({ input, now }) : values.set(input, now);
        if (lines[top.y + down]) wide = Math.max(wide, top.x + right + 1 - lines[top.y + down].length);
        else long = Math.max(long, top.y + down + 1 - lines.length);
        if (now) lost++;
      }));
      const blank = [...values].filter(([input, value]) => !value && known(input)).length;
      write(values);
      const sentences = [fill(words.pasted, values.size)];
      if (blank) sentences.push(fill(words.pastedBlank, blank));
      if (totals.length) sentences.push(words.pastedTotals);
      if (lost) sentences.push(fill(words.pastedTooMuch, [wide && fill(words.pastedWide, wide), long && fill(words.pastedLong, long)].filter(Boolean).join(words.and), lost));
      pasted = totals.length ? { totals, keys: [...values.keys()].map((input) => input.dataset.key), said: sentences.join("") } : null;
      show(sentences.join(""));
      compare();
      const end = at({ x: top.x + Math.max(...rows.map((row) => row.length)) - 1, y: top.y + rows.length - 1 });
      go(at(top));
      if (!single) extend(spots.get(end));
    }
    /* Once the server has computed the totals: which of the pasted ones differ from them. */
    function compare() {
      if (!pasted || pasted.keys.some((key) => key in pending)) return;
      const odd = pasted.totals.filter(({ input, now }) => input.value !== now);
      if (odd.length) show(pasted.said + fill(words.pastedDiffers, odd.length, odd.slice(0, 3).map(({ input, now }) =>
        fill(words.pastedOne, input.getAttribute("aria-label").replace(words.computed, ""), now, input.value || words.blank)).join(words.semicolon)));
      pasted = null;
    }
    function copy(event) {
      if (!extent) return false;
      const rows = chosen().map((line) => line.map((input) => input.value));
      event.preventDefault();
      event.clipboardData.setData("text/plain", rows.map((row) => row.join("\t")).join("\r\n"));
      return true;
    }
    const clear = () => write(chosen().flat().map((input) => [input, ""]));

    /* ── comments ── */
    function wantComment() {
      if (!active) { show(words.chooseCell); return; }
      commit(active, true);
      root.dispatchEvent(new CustomEvent("qf-comment-new", { detail: { key: active.dataset.key } }));
    }
    const openComment = (cell) => root.dispatchEvent(new CustomEvent("qf-comment", { detail: { id: cell.dataset.comment } }));
    root.addEventListener("click", (event) => {
      const cell = event.target.closest("td[data-comment]"), box = cell?.getBoundingClientRect();
      if (cell && event.clientX < box.left + 16 && event.clientY < box.top + 16) openComment(cell);
    });

    /* ── keys ── */
    function shortcut(event, input, whole) {
      const y = spots.get(input).y;
      switch (event.key.toLowerCase()) {
        case "z": if (writable) undo(event.shiftKey); break;
        case "y": if (writable) undo(true); break;
        case "a": if (!whole) return; go(lines[0][0]); extend({ x: Math.max(...lines.map((line) => line.length)) - 1, y: lines.length - 1 }); break;
        case "home": if (event.shiftKey) extend({ x: 0, y: 0 }); else go(lines[0][0]); break;
        case "end": if (event.shiftKey) extend(spots.get(all.at(-1))); else go(all.at(-1)); break;
        case "arrowup": go(at({ x: spots.get(input).x, y: 0 })); break;
        case "arrowdown": go(at({ x: spots.get(input).x, y: lines.length - 1 })); break;
        case "arrowleft": if (!whole) return; go(lines[y][0]); break;
        case "arrowright": if (!whole) return; go(lines[y].at(-1)); break;
        default: return;
      }
      event.preventDefault();
    }
    root.addEventListener("keydown", (event) => {
      const input = event.target;
      if (!spots.has(input) || event.isComposing) return;
      if (event.altKey) {
        if ((event.ctrlKey || event.metaKey) && event.code === "KeyM") { event.preventDefault(); wantComment(); }
        if (event.key === "Enter" && input.parentElement.dataset.comment) { event.preventDefault(); openComment(input.parentElement); }
        return;
      }
      const size = input.value.length, { selectionStart: start, selectionEnd: end } = input, shift = event.shiftKey;
      const whole = !editing && start === 0 && end === size, line = lines[spots.get(input).y];
      if (event.ctrlKey || event.metaKey) return shortcut(event, input, whole);
      switch (event.key) {
        case "ArrowUp": if (shift) spread(0, -1); else move(input, 0, -1); break;
        case "ArrowDown": if (shift) spread(0, 1); else move(input, 0, 1); break;
        case "ArrowLeft": if (!whole && (shift || start > 0)) return; if (shift) spread(-1, 0); else move(input, -1, 0); break;
        case "ArrowRight": if (!whole && (shift || end < size)) return; if (shift) spread(1, 0); else move(input, 1, 0); break;
        case "Home": if (!whole) return; if (shift) extend({ x: 0, y: (extent ?? spots.get(input)).y }); else go(line[0]); break;
        case "End": if (!whole) return; if (shift) extend({ x: line.length - 1, y: (extent ?? spots.get(input)).y }); else go(line.at(-1)); break;
        case "Enter": next(input, shift); break;
        case "F2": editing = !editing; if (editing) input.setSelectionRange(size, size); else input.select(); break;
        case "Escape":
          if (extent) extend(null);
          else if (!input.readOnly) { input.value = began; commit(input); editing = false; input.select(); }
          break;
        case "Delete": if (!whole && !extent) return; clear(); input.select(); break;
        case "Backspace": if (!extent) return; clear(); input.select(); break;
        default:
          if (event.key.length === 1 && input.readOnly && writable) said.textContent = counted.textContent = words.readOnly;
          return;
      }
      event.preventDefault();
    });
    root.addEventListener("input", ({ target, isComposing }) => {
      if (!spots.has(target)) return;
      if (extent) extend(null);
      clearTimeout(timer);
      if (!isComposing) timer = setTimeout(() => commit(target), PAUSE);
    });
    root.addEventListener("compositionend", ({ target }) => { clearTimeout(timer); timer = setTimeout(() => commit(target), PAUSE); });
    root.addEventListener("focusin", ({ target }) => { if (spots.has(target)) arrived(target); });
    root.addEventListener("focusout", ({ target, relatedTarget }) => {
      if (!spots.has(target)) return;
      commit(target, true);
      if (!root.contains(relatedTarget)) hide();
    });

    /* ── mouse ── */
    root.addEventListener("mousedown", (event) => {
      const input = event.target.closest("td")?.querySelector("input[data-key]");
      if (!input || event.button !== 0) return;
      const again = input === active && document.activeElement === input && !event.shiftKey;
      if (again && editing) return;
      event.preventDefault();
      if (again && event.detail > 1) { editing = true; input.setSelectionRange(input.value.length, input.value.length); return; }
      if (event.shiftKey && active) return extend(spots.get(input));
      dragging = true;
      go(input);
    });
    root.addEventListener("mouseover", ({ target, buttons }) => {
      const input = target.closest("td")?.querySelector("input[data-key]") ?? null;
      if (dragging && buttons === 1) { if (input) extend(spots.get(input)); return; }
      hovered = input && describe(input) ? input : null;
      point();
    });
    root.addEventListener("mouseleave", () => { hovered = null; point(); });
    document.addEventListener("mouseup", () => { if (dragging) { dragging = false; if (root.isConnected) point(); } });
    part("scroll").addEventListener("scroll", () => { hovered = null; point(); });
    const scrolled = () => { if (!root.isConnected) removeEventListener("scroll", scrolled); else if (!tip.hidden) point(); };
    addEventListener("scroll", scrolled, { passive: true });

    root.addEventListener("copy", copy);
    root.addEventListener("cut", (event) => { if (copy(event) && writable) clear(); });
    root.addEventListener("paste", (event) => {
      if (!spots.has(event.target) || !writable) return;
      const rows = block(event.clipboardData) ?? (extent ? [[event.clipboardData?.getData("text/plain") ?? ""]] : null);
      if (!rows) return;
      event.preventDefault();
      paste(rows);
    });

    root.qianfa = {
      /* What is still on its way to the server is newer than the server's answer to what went before. */
      values(values) {
        for (const input of all) {
          if (input.dataset.key in pending) continue;
          const value = values[input.dataset.key];
          if (value === undefined || value === null || input === document.activeElement && input.value !== known(input)) continue;
          if (input.value !== value) {
            const whole = input === document.activeElement && !editing;
            input.value = value;
            if (whole) input.select();
          }
          input.dataset.known = value;
        }
        compare();
      },
      saved(saved) {
        for (const [key, now] of Object.entries(saved)) if (pending[key] === now) delete pending[key];
        keep();
      },
      /* The marks have changed: what the active cell says now is shown, and read out where it is new. */
      marked() {
        point();
        const now = active && document.activeElement === active ? describe(active) : "";
        if (now !== told) said.textContent = told = now;
      },
      comment() { wantComment(); },
      /* Undone or done again: the cells flash, and the cursor goes to the first of them. */
      touched(keys) {
        const cells = keys.map((key) => byKey.get(key)).filter(Boolean);
        if (!cells.includes(document.activeElement)) go(cells[0]);
        else began = known(active);
        cells.forEach((input) => input.animate?.([{ background: "#cfe0f5" }, {}], 900));
        show("");
      },
      focus(key) {
        const input = byKey.get(key);
        if (!input) return;
        input.focus({ preventScroll: true });
        input.parentElement.scrollIntoView({ block: "center", inline: "center" });
        point();
      },
    };

    const draft = owner && newestDraft(`qianfa:cells:${owner}:`);
    if (!draft?.cells) return;
    if (draft.key !== own) forget(draft.key);
    const changes = all.filter((input) => !input.readOnly && draft.cells[input.dataset.key] !== undefined).map((input) => {
      input.value = draft.cells[input.dataset.key];
      return changeOf(input, clean(input.value));
    }).filter(Boolean);
    if (!changes.length) return forget(own);
    show(fill(words.restored, clock(draft.at), changes.length));
    tell(changes);
  };
})();
