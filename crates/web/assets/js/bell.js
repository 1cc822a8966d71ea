// Keeps the header fresh while a page is open: <a data-live-stream="/live"> is the bell, and
// <span data-live="notifications"> a number. Tells other scripts by the event `mickle:live` on
// the document; its detail is the state, with the ids of projects in which something changed.
// Invariant: one tab of a browser listens and tells the others, so that open pages never use
// up the browser's connections. Whoever connects hears the whole state, so nothing is missed.

const bell = document.querySelector("[data-live-stream]");

if (bell && "EventSource" in window) {
  const tabs = "BroadcastChannel" in window ? new BroadcastChannel("mickle-live") : null;
  const title = document.title.replace(/^\(\d+\+?\) /, "");
  const most = 99;
  let known;
  const named = (n) => {
    document.title = n ? `(${most < n ? `${most}+` : n}) ${title}` : title;
  };
  named(Number.parseInt(bell.querySelector("[data-live]:not([hidden])")?.textContent ?? "0", 10));

  const count = (name, n) => {
    for (const it of document.querySelectorAll(`[data-live="${name}"]`)) {
      it.textContent = most < n ? `${most}+` : String(n);
      it.hidden = n === 0;
    }
    for (const it of document.querySelectorAll(`[data-live-word="${name}"]`)) it.hidden = n === 0;
  };

  const toast = (news) => {
    let shelf = document.querySelector(".toasts");
    if (!shelf) {
      shelf = document.createElement("div");
      shelf.className = "toasts";
      shelf.setAttribute("role", "status");
      document.body.append(shelf);
    }
    const link = document.createElement("a");
    link.href = news.href;
    link.textContent = news.text;
    shelf.replaceChildren(link);
    setTimeout(() => link.remove(), 8000);
  };

  const show = (state) => {
    count("notifications", state.notifications);
    count("messages", state.messages);
    count("reviews", state.reviews);
    const money = document.querySelector(".me .balance .chip");
    if (money?.lastChild?.nodeType === Node.TEXT_NODE) money.lastChild.data = state.available;
    named(state.notifications);
    const newest = state.newest?.id ?? "";
    if (known !== undefined && known < newest) toast(state.newest);
    if (known === undefined || known < newest) known = newest;
    document.dispatchEvent(new CustomEvent("mickle:live", { detail: state }));
  };

  const listen = () => {
    let source;
    let again;
    const open = () => {
      clearTimeout(again);
      source?.close();
      source = new EventSource(bell.dataset.liveStream);
      source.addEventListener("state", (event) => {
        const state = JSON.parse(event.data);
        show(state);
        tabs?.postMessage(state);
      });
      // A browser tries again by itself after a break, but not after a refusal.
      source.addEventListener("error", () => {
        if (source.readyState === EventSource.CLOSED) again = setTimeout(open, 60000);
      });
    };
    open();
    // A machine that slept may hold a line that is long dead.
    addEventListener("online", open);
    let hiddenAt = 0;
    document.addEventListener("visibilitychange", () => {
      if (document.hidden) hiddenAt = Date.now();
      else if (60000 < Date.now() - hiddenAt) open();
    });
    addEventListener("pagehide", () => source.close());
    addEventListener("pageshow", (event) => event.persisted && open());
  };

  tabs?.addEventListener("message", (event) => show(event.data));
  if (navigator.locks && tabs) {
    // Held until this page goes; then the next tab listens.
    navigator.locks.request("mickle-live", () => {
      listen();
      return new Promise(() => {});
    });
  } else {
    listen();
  }
}
