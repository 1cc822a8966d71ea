// Saves the draft of a form while it is typed: <form data-autosave="/address">.
// Invariant: the form submits as ever; saving never changes what stands in it.

const PAUSE = 1500;
const RETRY = 10000;

for (const form of document.querySelectorAll("form[data-autosave]")) {
  const status = form.querySelector(".dock .autosave") ?? form.querySelector(".autosave");
  let timer = 0;
  let unsaved = false;
  let leaving = false;

  const say = (text, failed) => {
    if (!status) return;
    status.textContent = text;
    status.classList.toggle("failed", failed);
  };

  // Files are not part of a draft; they go with the submit.
  const draft = () => {
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === "string") fields.append(name, value);
    }
    return fields;
  };

  const save = async () => {
    clearTimeout(timer);
    unsaved = false;
    try {
      const answer = await fetch(form.dataset.autosave, {
        method: "POST",
        body: draft(),
        redirect: "manual",
        keepalive: true,
      });
      if (!answer.ok && answer.type !== "opaqueredirect") throw new Error(String(answer.status));
      if (!unsaved) say(form.dataset.saved, false);
    } catch {
      if (leaving) return;
      unsaved = true;
      say(form.dataset.failed, true);
      timer = setTimeout(save, RETRY);
    }
  };

  const changed = () => {
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
}
