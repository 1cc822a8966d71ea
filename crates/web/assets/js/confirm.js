// Asks before a button acts: <button data-confirm="Close the project?">.
// Invariant: only a second, deliberate press goes on; Escape and Cancel lead nowhere.

const words = JSON.parse(document.getElementById("words")?.textContent ?? "{}");

const ask = (question, verb, danger) => {
  const make = (tag, className, text) => {
    const it = document.createElement(tag);
    it.className = className;
    it.textContent = text;
    return it;
  };
  const dialog = make("dialog", "ask", "");
  const text = make("p", "", question);
  const row = make("form", "actions", "");
  const yes = make("button", `btn primary${danger ? " danger" : ""}`, verb);
  const no = make("button", "btn quiet", words.cancel ?? "");
  text.id = "ask-text";
  row.method = "dialog";
  yes.value = "yes";
  no.autofocus = true;
  row.append(yes, no);
  dialog.setAttribute("aria-labelledby", text.id);
  dialog.append(text, row);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((done) => {
    dialog.addEventListener("close", () => {
      done(dialog.returnValue === "yes");
      dialog.remove();
    });
  });
};

document.addEventListener("click", async (event) => {
  const button = event.target.closest?.("button[data-confirm]");
  if (!button?.form) return;
  event.preventDefault();
  if (!button.form.reportValidity()) return;
  const danger = button.classList.contains("danger");
  if (await ask(button.dataset.confirm, button.textContent.trim(), danger)) {
    button.form.requestSubmit(button);
  }
});
