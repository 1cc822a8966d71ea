// Keys on the page of a task: digits answer, Enter hands in, single letters do what the page
// says. On every page Ctrl+Enter sends a form, and filters apply as soon as they change.
// Digits go by the place of the key (event.code), so that keyboards which put é or & there
// answer as well; nothing is taken while somebody types.
// Invariant: a key only presses what stands on the page, and nothing is sent that the browser
// finds incomplete.

const FLASH = 300;

const typing = (target) =>
  target.closest?.("input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable]");
const turn = () => JSON.parse(document.getElementById("turn")?.textContent ?? "null");
const form = () => document.querySelector(".task-page main form.form");
const primary = () => form()?.querySelector(".dock button.primary[type=submit]");

const submit = () => {
  const button = primary();
  if (!button) return false;
  button.form.requestSubmit(button);
  return true;
};

// The moment in which an answer can still be taken back.
let going = 0;

const stay = () => {
  if (!going) return;
  clearTimeout(going);
  going = 0;
  for (const it of document.querySelectorAll(".option.going")) it.classList.remove("going");
  const status = form()?.querySelector(".dock .autosave");
  if (status) status.textContent = "";
};

const goOn = (choice, words) => {
  if (!form().checkValidity()) return;
  choice.closest(".option").classList.add("going");
  const status = form().querySelector(".dock .autosave");
  if (status) status.textContent = words;
  going = setTimeout(() => {
    stay();
    submit();
  }, FLASH);
};

const questions = () => [...form().querySelectorAll("fieldset")].filter((it) =>
  it.querySelector("input[data-key]"),
);
const isAnswered = (it) => it.querySelector("input:checked") !== null;

// Of several questions, a digit answers the one in focus, else the first without an answer.
const question = (target) => {
  const all = questions();
  const own = all.find((it) => it.contains(target));
  return own ?? all.find((it) => !isAnswered(it)) ?? all[0];
};

// From one question to the next: to what is to be filled in there, or to the button.
const nextOf = (group) => {
  const fields = [...form().querySelectorAll("fieldset.field, div.field")];
  const after = fields.slice(fields.indexOf(group) + 1);
  const open = after.find((it) => {
    const control = it.querySelector("input, select, textarea");
    return control && !isAnswered(it) && (control.type === "radio" || !control.value);
  });
  (open?.querySelector("input, select, textarea") ?? primary())?.focus();
};

const answer = (digit, target) => {
  const group = question(target);
  const choice = group?.querySelector(`input[data-key="${digit}"]`);
  if (!choice) return false;
  const it = turn();
  choice.focus();
  choice.click();
  if (it?.quick && it.goOn) goOn(choice, it.going);
  else if (choice.type === "radio" && 1 < questions().length + form().querySelectorAll(
    "textarea, .field input:not([type=radio], [type=checkbox])").length) nextOf(group);
  return true;
};

const open = (id) => {
  const dialog = document.getElementById(id);
  if (!dialog || dialog.open) return false;
  dialog.showModal();
  return true;
};

const press = (selector) => {
  const button = document.querySelector(`.task-page main ${selector}`);
  if (!button) return false;
  button.click();
  return true;
};

const shortcut = (event, it) => {
  const key = event.key.toLowerCase();
  const isLetter = /^\p{L}$/u.test(key);
  if (isLetter && event.shiftKey) return false;
  if (key === it.skip) return press("button[value=skip]");
  if (key === it.report) return open("report");
  if (key === it.zoom) return press("a[data-zoom]");
  if (key === it.help) return open("keys");
  return false;
};

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.isComposing || event.altKey || event.repeat) return;
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    // Of several forms on a page it sends the one that is typed in.
    const button = (event.target.form ?? form())?.querySelector("button.primary[type=submit]");
    if (!button) return;
    event.preventDefault();
    button.form.requestSubmit(button);
    return;
  }
  if (!form() || document.querySelector("dialog[open]")) return;
  const it = turn() ?? { keys: true };
  if (!it.keys || event.ctrlKey || event.metaKey || typing(event.target)) return;
  // Whatever is pressed next, the answer before it does not go out by itself.
  stay();
  if (event.key === "Enter") {
    // On a button or a link, Enter presses it.
    if (event.target.closest?.("button, a, summary")) return;
    if (submit()) event.preventDefault();
    return;
  }
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(event.code)?.[1];
  const done = digit && !event.shiftKey ? answer(digit, event.target) : shortcut(event, it);
  if (done) event.preventDefault();
});

// A click anywhere within the moment means: wait.
document.addEventListener("pointerdown", stay);

// The switch beside the button says the same as the one in the settings.
const showSwitch = () => {
  const label = document.querySelector(".task-page .go-on");
  if (label) label.hidden = false;
};
showSwitch();
document.addEventListener("turned", showSwitch);

document.addEventListener("change", (event) => {
  const label = event.target.closest?.(".go-on");
  if (!label) return;
  event.stopPropagation();
  const settings = document.getElementById("turn");
  settings.textContent = JSON.stringify({ ...turn(), goOn: event.target.checked });
  const body = new URLSearchParams({ csrf: form().elements.csrf.value });
  if (event.target.checked) body.set("go_on", "on");
  fetch("/settings/shortcuts/going-on", { method: "POST", body, keepalive: true }).catch(() => {});
});

for (const filter of document.querySelectorAll("form[data-submit-on-change]")) {
  filter.addEventListener("change", () => filter.requestSubmit());
}

// After a refused form, reading starts at what is wrong.
document.querySelector(".error-summary")?.focus();
