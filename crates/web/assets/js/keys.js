// Keys: 1–9 press the choice that shows the digit, Ctrl+Enter sends the form, and filters
// apply as soon as they change.
// Digits go by the place of the key (event.code), so that keyboards which put é or & there
// answer as well; nothing is taken while somebody types.

const typing = (target) =>
  target.closest?.("input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable]");

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.isComposing || event.altKey) return;
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    const form = event.target.form ?? document.querySelector(".task-page main form");
    const button = form?.querySelector("button.primary[type=submit]");
    if (button) {
      event.preventDefault();
      button.click();
    }
    return;
  }
  if (event.ctrlKey || event.metaKey || event.shiftKey || typing(event.target)) return;
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
  if (!digit) return;
  // Of several questions, the digit answers the one in focus, else the first.
  const group = event.target.closest?.("fieldset");
  const choice = (group ?? document).querySelector(`input[data-key="${digit}"]`);
  if (!choice || document.querySelector("dialog[open]")) return;
  event.preventDefault();
  choice.focus();
  choice.click();
});

for (const form of document.querySelectorAll("form[data-submit-on-change]")) {
  form.addEventListener("change", () => form.requestSubmit());
}

// After a refused form, reading starts at what is wrong.
document.querySelector(".error-summary")?.focus();
