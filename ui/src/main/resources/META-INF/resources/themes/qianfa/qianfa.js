/* What must happen in the browser itself: keeping typed text until the server has it, the skip link. No library. */
window.qianfa = (() => {
  const TAB = "qianfa:tab";
  const session = (act) => { try { return act(sessionStorage); } catch { return null; /* private mode */ } };
  const tab = session((store) => store.getItem(TAB)) || crypto.getRandomValues(new Uint32Array(2)).join("");
  const remember = (key, value) => { try { localStorage.setItem(key, JSON.stringify(value)); return true; } catch { return false; } };
  const recall = (key) => { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } };
  const forget = (key) => { try { localStorage.removeItem(key); } catch { /* nothing was kept */ } };
  const keysUnder = (prefix) => { try { return Object.keys(localStorage).filter((key) => key.startsWith(prefix)); } catch { return []; } };
  const clock = (time) => new Date(time).toLocaleTimeString("zh-CN", { hour12: false });
  // the name lies there only between two pages of one tab: a tab that is duplicated takes what lies there along
  session((store) => store.removeItem(TAB));
  addEventListener("pagehide", () => session((store) => store.setItem(TAB, tab)));
  addEventListener("pageshow", () => session((store) => store.removeItem(TAB)));

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

  /* Asks what has come for this person, while the screen is looked at; tells the server side only where it differs from the last answer. */
  function news(root, address, every = 10000) {
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
      timer = setTimeout(ask, every);
    }
    document.addEventListener("visibilitychange", () => { if (document.visibilityState === "visible") ask(); });
    ask();
  }

  return { news, kept: { newestDraft, remember, recall, forget, keysUnder, clock, tab } };
})();
