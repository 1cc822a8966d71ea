// Saves the draft of a form while it is typed: <form data-autosave="/address">.
// Without a connection it is kept in the browser, and sent when there is one again.
// Invariant: the form submits as ever; saving never changes what stands in it, but for what a
// browser kept because the server never had it.

const PAUSE = 1500;
const RETRY = 10000;
const STORE = "draft:";
const WEEK = 7 * 24 * 3600 * 1000;

const kept = {
  read: (at) => {
    try {
      return JSON.parse(localStorage.getItem(STORE + at) ?? "null");
    } catch {
      return null;
    }
  },
  write: (at, fields) => {
    try {
      localStorage.setItem(STORE + at, JSON.stringify({ at: Date.now(), fields }));
    } catch {
      // The browser keeps nothing; then it is not kept.
    }
  },
  forget: (at) => {
    try {
      localStorage.removeItem(STORE + at);
    } catch {
      // Nor does it hold anything.
    }
  },
};

// Files are not part of a draft; they go with the submit. The token is never kept.
const draft = (form) => [...new FormData(form)].filter(([, value]) => typeof value === "string");
const own = ([name]) => name !== "csrf" && !name.startsWith("_");

const fill = (form, fields) => {
  const given = new Map();
  for (const [name, value] of fields) given.set(name, [...(given.get(name) ?? []), value]);
  for (const it of form.querySelectorAll("input, textarea, select")) {
    if (!it.name || !own([it.name]) || it.type === "file") continue;
    const values = given.get(it.name) ?? [];
    if (it.type === "radio" || it.type === "checkbox") it.checked = values.includes(it.value);
    else it.value = values[0] ?? "";
  }
};

const watch = (form) => {
  const at = form.dataset.autosave;
  const status = form.querySelector(".dock .autosave") ?? form.querySelector(".autosave");
  let timer = 0;
  let unsaved = false;
  let leaving = false;

  const say = (text, failed) => {
    if (!status) return;
    status.textContent = text;
    status.classList.toggle("failed", failed);
  };

  const save = async () => {
    clearTimeout(timer);
    if (leaving || !form.isConnected) return;
    unsaved = false;
    const fields = draft(form);
    try {
      const answer = await fetch(at, {
        method: "POST",
        body: new URLSearchParams(fields),
        redirect: "manual",
        keepalive: true,
      });
      if (!answer.ok && answer.type !== "opaqueredirect") throw new Error(String(answer.status));
      kept.forget(at);
      if (!unsaved && !leaving) say(form.dataset.saved, false);
    } catch {
      if (leaving) return;
      unsaved = true;
      kept.write(at, fields.filter(own));
      say(form.dataset.failed, true);
      timer = setTimeout(save, RETRY);
    }
  };

  const changed = (event) => {
    // What has no name is no part of the form.
    if (!event.target.name) return;
    unsaved = true;
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE);
  };

  form.addEventListener("input", changed);
  form.addEventListener("change", changed);
  form.addEventListener("submit", () => {
    leaving = true;
    clearTimeout(timer);
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && unsaved && !leaving) save();
  });
  window.addEventListener("online", () => {
    if (unsaved) save();
  });
  // An answer that did not get through is a draft again.
  document.addEventListener("turned", () => {
    leaving = false;
  });

  const left = kept.read(at);
  if (left && Date.now() - left.at < WEEK) {
    fill(form, left.fields);
    unsaved = true;
    save();
  } else if (left) {
    kept.forget(at);
  }
};

const watchAll = () => {
  for (const form of document.querySelectorAll("form[data-autosave]")) {
    if (form.dataset.watched) continue;
    form.dataset.watched = "yes";
    watch(form);
  }
};
watchAll();
document.addEventListener("turned", watchAll);
