// From task to task without waiting: while one is done, the next is held and its page fetched;
// when the answer goes out, the next page is there at once.
// Invariant: the answer is sent as the form would send it, one at a time, and what the server
// says of it counts; where it says no, or nothing, the worker is back at the same task with
// everything that was typed. Without this script the form does the same, a little slower.

const turn = () => JSON.parse(document.getElementById("turn")?.textContent ?? "null");
const task = () => document.getElementById("task");
const PARTS = [".taskbar", "main"];

let ahead = null;
let holding = Promise.resolve();
let sending = Promise.resolve();
let leaving = false;

// Pictures of the next page are fetched with it; they are kept here until they are shown.
let pictures = [];

const hold = async () => {
  const it = turn();
  ahead = null;
  if (!it?.ahead || !task()) return;
  const { csrf, _session } = task().elements;
  const body = new URLSearchParams({ csrf: csrf.value, _session: _session.value });
  try {
    const reply = await fetch(it.ahead, { method: "POST", body, redirect: "manual" });
    const url = reply.headers.get("content-location");
    if (reply.status !== 200 || !url) return;
    const page = new DOMParser().parseFromString(await reply.text(), "text/html");
    pictures = [...page.querySelectorAll("main img")].map((img) => {
      const picture = new Image();
      picture.src = img.getAttribute("src");
      return picture;
    });
    ahead = { url, page, csrf: csrf.value };
  } catch {
    // No connection: the next one is claimed when this one is handed in.
  }
};

const parts = (from) => PARTS.map((it) => from.querySelector(it));

const put = (fresh, title) => {
  const old = parts(document);
  for (const it of document.querySelectorAll("body > .flash")) it.remove();
  fresh.forEach((it, n) => old[n].replaceWith(document.adoptNode(it)));
  document.title = title;
  window.scrollTo(0, 0);
  document.dispatchEvent(new Event("turned"));
  const main = document.querySelector("main");
  (main.querySelector(".error-summary") ?? main).focus({ preventScroll: true });
  return old;
};

const say = (text) => {
  const line = document.querySelector(".dock .autosave");
  if (!line) return;
  line.textContent = text;
  line.classList.add("failed");
};

// Who skips has done no more than before: the session goes on as it was.
const stayAt = (form, next) => {
  const session = form.elements._session.value;
  next.url = `${next.url.split("?")[0]}?session=${session}`;
  for (const it of next.page.querySelectorAll("input[name=_session]")) it.value = session;
  const facts = document.querySelector(".taskbar dl");
  next.page.querySelector(".taskbar dl")?.replaceWith(facts.cloneNode(true));
};

// Sends the answer, and shows the next page while it is on its way.
const send = async (form, then) => {
  const next = ahead;
  const [title, here, unsent] = [document.title, location.href, turn().unsent];
  const body = new FormData(form);
  body.set("_then", then);
  ahead = null;
  if (then === "skip") stayAt(form, next);
  const reply = fetch(form.action, {
    method: "POST",
    body,
    headers: { accept: "application/json" },
  });
  history.pushState(null, "", next.url);
  const before = put(parts(next.page), next.page.title);
  try {
    const answer = await reply;
    const kind = answer.headers.get("content-type") ?? "";
    if (answer.ok && kind.startsWith("application/json")) {
      const { to } = await answer.json();
      if (to === next.url) holding = hold();
      else location.assign(to);
      return;
    }
    if (!kind.startsWith("text/html") || 500 <= answer.status) throw new Error(answer.status);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    history.replaceState(null, "", here);
    if (parts(page).every(Boolean)) put(parts(page), page.title);
    else location.assign(turn().page);
  } catch {
    history.replaceState(null, "", here);
    put(before, title);
    say(unsent);
    ahead = next;
  }
};

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (form.id !== "task" || event.defaultPrevented) return;
  const then = event.submitter?.value ?? "next";
  const isQuick = then === "next" || then === "skip";
  const hasFiles = [...form.querySelectorAll("input[type=file]")].some((it) => it.files.length);
  if (!isQuick || hasFiles || form.dataset.plain || !turn()?.ahead) {
    leaving = true;
    return;
  }
  event.preventDefault();
  if (form.dataset.sent) return;
  form.dataset.sent = "yes";
  await sending;
  await holding;
  delete form.dataset.sent;
  if (ahead) {
    sending = send(form, then);
    return;
  }
  // Nothing was held: the form goes its own way.
  form.dataset.plain = "yes";
  form.requestSubmit(event.submitter);
});

// Who leaves gives back what is held; a form that is on its way takes it along.
window.addEventListener("pagehide", () => {
  const it = turn();
  if (!ahead || leaving || !it?.ahead) return;
  navigator.sendBeacon(`${it.ahead}/return`, new URLSearchParams({ csrf: ahead.csrf }));
  ahead = null;
});

window.addEventListener("pageshow", (event) => {
  leaving = false;
  if (event.persisted) holding = hold();
});

// The pages that were put in place have no life of their own: going back loads them.
window.addEventListener("popstate", () => {
  if (task()) location.reload();
});

if (turn()?.ahead) {
  if (document.readyState === "complete") holding = hold();
  else window.addEventListener("load", () => (holding = hold()), { once: true });
}
