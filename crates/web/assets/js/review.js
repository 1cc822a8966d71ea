// Reviewing by keys: A, E, R, J, K and ? press what shows them, U takes the last acceptance back.
//
// Invariant: an acceptance waits a few seconds on this page before it is sent, and the page says
// so. It is sent at once when the page is left or another verdict follows; it is not sent at all
// when it is taken back. Without this script the button sends it right away.

const desk = document.querySelector("[data-review]");
const KEEP = "mickle-verdict";
const JUDGED = "mickle-judged";
const WAIT = 6000;

const typing = (target) =>
  target.closest?.("input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable]");

const stored = () => {
  try {
    return JSON.parse(sessionStorage.getItem(KEEP));
  } catch {
    return null;
  }
};

// A page that was drawn ahead may still offer what was accepted since: this knows better.
const judged = (change) => {
  try {
    const pages = JSON.parse(sessionStorage.getItem(JUDGED)) ?? [];
    if (!change) return pages;
    sessionStorage.setItem(JUDGED, JSON.stringify(change(pages).slice(-50)));
  } catch {
    return [];
  }
};

const send = (verdict) => {
  sessionStorage.removeItem(KEEP);
  return fetch(verdict.action, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: verdict.body,
    keepalive: true,
  });
};

const bar = (text, action, act) => {
  document.querySelector(".undo-bar")?.remove();
  const it = document.createElement("div");
  it.className = "undo-bar";
  it.setAttribute("role", "status");
  const words = document.createElement("span");
  words.textContent = text;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "btn small";
  button.textContent = action;
  button.addEventListener("click", act);
  it.append(words, button);
  document.body.append(it);
  return it;
};

// Where there is no desk, what waits is sent right away and the page need not say more.
if (!desk) {
  const left = stored();
  if (left) send(left);
}

if (desk) {
  const { soon, undo, failed, back } = desk.dataset;
  const form = document.getElementById("accept");
  let leaving = false;
  let timer = 0;

  const takeBack = () => {
    const verdict = stored();
    if (!verdict) return;
    clearTimeout(timer);
    sessionStorage.removeItem(KEEP);
    judged((pages) => pages.filter((it) => it !== verdict.page));
    location.href = verdict.page;
  };

  const flush = async () => {
    const verdict = stored();
    if (!verdict) return;
    clearTimeout(timer);
    let fine = false;
    try {
      fine = (await send(verdict)).ok;
    } catch {
      fine = false;
    }
    document.querySelector(".undo-bar")?.remove();
    if (!fine) bar(failed, back, () => (location.href = verdict.page));
  };

  const announce = () => {
    if (!stored()) return;
    bar(soon, undo, takeBack);
    timer = setTimeout(flush, WAIT);
  };

  // Another verdict goes to the server after the one that still waits here; else the page that
  // follows would offer that one again.
  const afterTheOneBefore = (event) => {
    const before = stored();
    if (!before) return;
    event.preventDefault();
    clearTimeout(timer);
    const go = () => event.target.submit();
    send(before).then(go, go);
  };

  for (const other of document.querySelectorAll(".review-verdict form")) {
    if (other !== form) other.addEventListener("submit", afterTheOneBefore);
  }

  form?.addEventListener("submit", (event) => {
    const { next } = desk.dataset;
    if (!next || judged().includes(next)) return afterTheOneBefore(event);
    event.preventDefault();
    const before = stored();
    if (before) send(before);
    const body = new URLSearchParams(new FormData(form)).toString();
    const verdict = { action: form.action, body, page: location.pathname };
    sessionStorage.setItem(KEEP, JSON.stringify(verdict));
    judged((pages) => [...pages, verdict.page]);
    leaving = true;
    location.href = next;
  });

  addEventListener("pagehide", () => {
    const verdict = stored();
    if (verdict && !leaving) send(verdict);
  });

  // What opens a form does it here, without another page.
  const open = (id) => {
    const details = document.querySelector(`#${id} details`);
    if (!details) return false;
    details.open = true;
    details.scrollIntoView({ block: "nearest" });
    details.querySelector("select, textarea")?.focus();
    return true;
  };

  desk.addEventListener("click", (event) => {
    const link = event.target.closest("a[href*='open=']");
    if (link && !event.ctrlKey && !event.metaKey && open(link.hash.slice(1))) {
      event.preventDefault();
    }
  });

  for (const link of document.querySelectorAll("a[data-reason]")) {
    link.addEventListener("click", (event) => {
      const form = link.closest("details").querySelector("form");
      event.preventDefault();
      form.elements.reason.value = link.dataset.reason;
      form.elements.text.value = link.dataset.text;
      form.elements.text.focus();
    });
  }

  const keys = document.getElementById("keys");
  for (const button of document.querySelectorAll("[data-shows=keys]")) {
    button.hidden = false;
    button.addEventListener("click", () => keys.showModal());
  }

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const open = event.target.closest?.(".review-verdict form");
    if (open && event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      open.requestSubmit();
      return;
    }
    if ("keysOff" in desk.dataset) return;
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (document.querySelector("dialog[open]")) return;
    const digit = /^(?:Digit|Numpad)([1-5])$/.exec(event.code)?.[1];
    const star = digit && document.querySelector(`#accept [name=rating][value="${digit}"]`);
    if (star) return event.preventDefault(), star.click();
    const key = event.key.toUpperCase();
    if (key === "U" && stored()) return event.preventDefault(), takeBack();
    const it = desk.querySelector(`[aria-keyshortcuts="${CSS.escape(key)}"]`);
    if (!it) return;
    event.preventDefault();
    it.click();
  });

  announce();
}

// The page between two turns goes on by itself.
const turn = document.querySelector("[data-goes-on] form");
if (turn) setTimeout(() => turn.requestSubmit(turn.querySelector("button[type=submit]")), 300);

// Ticks every box of a form that stands on this page, or none when all are.
for (const button of document.querySelectorAll("button[data-ticks]")) {
  const of = `[form="${button.dataset.ticks}"]`;
  const boxes = [...document.querySelectorAll(`input[type=checkbox]${of}`)];
  button.hidden = boxes.length === 0;
  button.addEventListener("click", () => {
    const all = boxes.every((it) => it.checked);
    for (const box of boxes) box.checked = !all;
  });
}
