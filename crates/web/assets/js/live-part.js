// Keeps a part of a page fresh: <div data-refreshes="address"> is asked for again every few seconds
// while the page is in sight, and replaced when the answer differs.
// Invariant: nothing is replaced under somebody's hands, what was opened stays open, and after
// a failure the pauses grow.

const PAUSE = 4000;
const LONGEST = 60000;

for (const part of document.querySelectorAll("[data-refreshes]")) {
  let tag = "";
  let pause = PAUSE;
  let timer = 0;
  let asking = false;

  const opened = () => [...part.querySelectorAll("details")].map((it) => it.open);
  const isInUse = () => part.contains(document.activeElement) || part.matches(":active");

  const put = (html) => {
    const open = opened();
    const drawn = new DOMParser().parseFromString(html, "text/html");
    part.replaceChildren(...drawn.body.childNodes);
    part.querySelectorAll("details").forEach((it, i) => {
      it.open = open[i] ?? false;
    });
  };

  const ask = async () => {
    if (asking || document.hidden) return;
    asking = true;
    try {
      const headers = tag ? { "If-None-Match": tag } : {};
      const answer = await fetch(part.dataset.refreshes, { headers, cache: "no-store" });
      if (answer.status === 200 && !answer.redirected) {
        const html = await answer.text();
        if (!isInUse()) {
          put(html);
          tag = answer.headers.get("ETag") ?? "";
        }
        pause = PAUSE;
      } else if (answer.status === 304) {
        pause = PAUSE;
      } else {
        pause = Math.min(pause * 2, LONGEST);
      }
    } catch {
      pause = Math.min(pause * 2, LONGEST);
    }
    asking = false;
    next();
  };

  const next = () => {
    clearTimeout(timer);
    if (!document.hidden) timer = setTimeout(ask, pause);
  };

  document.addEventListener("visibilitychange", () => {
    if (document.hidden) clearTimeout(timer);
    else ask();
  });
  addEventListener("online", ask);
  next();
}
