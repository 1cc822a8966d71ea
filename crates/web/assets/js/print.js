// Prints the page: <button data-prints hidden>. The button shows itself where scripts run.

for (const button of document.querySelectorAll("button[data-prints]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
