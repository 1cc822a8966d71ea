// Copies a value: <button data-copy="text" hidden>. The button shows itself where it works.

const words = JSON.parse(document.getElementById("words")?.textContent ?? "{}");

if (navigator.clipboard) {
  for (const button of document.querySelectorAll("button[data-copy]")) {
    const label = button.querySelector("span");
    label.setAttribute("role", "status");
    label.textContent = words.copy ?? "";
    button.hidden = false;
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(button.dataset.copy);
        label.textContent = words.copied ?? "";
        setTimeout(() => (label.textContent = words.copy ?? ""), 2000);
      } catch {
        // Without permission the text still stands there to be selected.
        button.hidden = true;
      }
    });
  }
}
