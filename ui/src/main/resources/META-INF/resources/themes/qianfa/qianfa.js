/* What must happen in the browser itself: keeping typed text until the server has it, the skip link. No library. */
window.qianfa = (() => {
  const PAUSE = 180;
  const tab = sessionStorage.getItem("qianfa:tab") || crypto.getRandomValues(new Uint32Array(2)).join("");
  const remember = (key, value) => { try { localStorage.setItem(key, JSON.stringify(value)); return true; } catch { return false; } };
  const recall = (key) => { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } };
  const forget = (key) => { try { localStorage.removeItem(key); } catch { /* nothing was kept */ } };
  const keysUnder = (prefix) => { try { return Object.keys(localStorage).filter((key) => key.startsWith(prefix)); } catch { return []; } };
  const clock = (time) => new Date(time).toLocaleTimeString("zh-CN", { hour12: false });
  try { sessionStorage.setItem("qianfa:tab", tab); } catch { /* private mode */ }

  document.addEventListener("click", (event) => {
    if (!event.target.closest?.(".skip")) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    document.getElementById("content")?.focus();
  }, true);

  /* The newest text under this key that no server has acknowledged: this tab's own, or one that a closed tab has left behind. */
  function newestDraft(prefix) {
    return keysUnder(prefix)
      .map((key) => ({ key, ...recall(key) }))
      .filter((draft) => draft.at && (draft.key === prefix + tab || Date.now() - draft.at > 5000))
      .sort((a, b) => b.at - a.at)[0];
  }

  function section(root, owner, text, version, words, readOnly) {
    const area = root.querySelector("textarea"), state = root.querySelector("[data-state]"), notice = root.querySelector(".notice");
    const prefix = `qianfa:text:${owner}:`, own = prefix + tab;
    const findings = window.qianfa.prose(root, area);
    let base = version, stamp = 0, told = 0, sent = [], idle = 0, latest = 0, slow = 0;
    const say = (name, words_) => { state.dataset.state = name; state.textContent = words_; };
    const keep = () => remember(own, { text: area.value, base, sent: sent.map((one) => one.text), at: Date.now() });
    const settle = () => { clearTimeout(slow); slow = 0; };

    function send() {
      clearTimeout(idle); clearTimeout(latest); idle = latest = 0;
      if (stamp === told) return;
      told = stamp; sent.push({ stamp, text: area.value }); keep();
      say("saving", words.saving);
      slow ||= setTimeout(() => say("waiting", words.waiting), 4000);
      root.dispatchEvent(new CustomEvent("qf-text", { detail: { text: area.value, stamp } }));
    }
    function typed() {
      stamp++; keep();
      clearTimeout(idle); idle = setTimeout(send, PAUSE);
      latest ||= setTimeout(send, 1900);
    }
    function show(sentence, acts) {
      notice.replaceChildren(Object.assign(document.createElement("span"), { textContent: sentence }), ...acts.map(([label, act]) => {
        const button = Object.assign(document.createElement("button"), { type: "button", className: "plain", textContent: label });
        button.addEventListener("click", () => { notice.hidden = true; act(); area.focus(); });
        return button;
      }));
      notice.hidden = false;
    }
    function write(value) { area.value = value; typed(); send(); findings.draw(); }

    area.value = text;
    area.addEventListener("input", typed);
    area.addEventListener("blur", send);
    document.addEventListener("visibilitychange", () => { if (root.isConnected && document.hidden) send(); });

    root.qianfa = {
      saved(savedStamp, newVersion) {
        base = newVersion; sent = sent.filter((one) => one.stamp > savedStamp);
        if (stamp === savedStamp) { settle(); forget(own); say("saved", words.saved.replace("{0}", clock(Date.now()))); }
        else keep();
      },
      refused() { settle(); sent = []; say("failed", words.failed); keep(); },
      rebase(newVersion) { base = newVersion; sent = []; stamp++; send(); },
      /* Both texts, one after the other, for the person to merge: neither can be lost on the way. */
      merge(theirs, newVersion) {
        base = newVersion; sent = []; area.value = area.value.replace(/\n*$/, "\n") + theirs; stamp++; send(); findings.draw(); area.focus();
      },
      select: findings.select,
      marks: findings.show,
      replace(newText, newVersion) {
        settle(); base = newVersion; area.value = newText; told = ++stamp; sent = []; forget(own); findings.draw();
        say("saved", words.unchanged);
      },
      flush: send,
    };

    const draft = readOnly ? null : newestDraft(prefix);
    keysUnder(prefix).forEach((key) => { if (recall(key)?.text === text) forget(key); });
    if (!draft || draft.text === text) return;
    if (draft.key !== own) forget(draft.key);
    if (draft.base === version || draft.sent?.includes(text)) {
      write(draft.text);
      show(words.restored.replace("{0}", clock(draft.at)), [[words.useServer, () => write(text)]]);
    } else {
      remember(own, { ...draft, key: undefined });
      show(words.bothChanged.replace("{0}", clock(draft.at)), [
        [words.useLocal, () => write(draft.text)],
        [words.append, () => write(text + "\n" + draft.text)],
        [words.drop, () => forget(own)],
      ]);
    }
  }

  /* Asks what has come for this person, while the screen is looked at; tells the server side only where it differs from the last answer. */
  function news(root, address) {
    const EVERY = 10000;
    let known = null, timer = 0;
    clearTimeout(root.qfNews?.timer);
    const own = root.qfNews = { get timer() { return timer; } };
    async function ask() {
      clearTimeout(timer);
      if (!root.isConnected || root.qfNews !== own) return;
      if (document.visibilityState === "visible")
        try {
          const answer = await fetch(address, { headers: { Accept: "application/json" }, cache: "no-store" });
          if (answer.status === 401) return;
          const told = answer.ok ? await answer.text() : known;
          if (known !== null && told !== known) root.dispatchEvent(new CustomEvent("qf-news"));
          known = told;
        } catch { /* the server is away; it is asked again */ }
      timer = setTimeout(ask, EVERY);
    }
    document.addEventListener("visibilitychange", () => { if (document.visibilityState === "visible") ask(); });
    ask();
  }

  return { news, section, kept: { newestDraft, remember, forget, clock, tab } };
})();
