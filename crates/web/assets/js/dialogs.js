// Opens what the page has in a dialog, and closes it; pictures are looked at closely.
// Invariant: without this script, each of the buttons leads to a page that does the same.

const open = (dialog) => {
  if (dialog.open) return;
  dialog.showModal();
};

const look = (link) => {
  const dialog = document.getElementById("zoom");
  if (!dialog) return false;
  const shown = link.querySelector("img");
  const picture = document.createElement("img");
  picture.src = link.href;
  picture.alt = shown?.alt ?? "";
  const pane = dialog.querySelector(".pane");
  pane.replaceChildren(picture);
  pane.classList.remove("whole");
  open(dialog);
  pane.focus();
  return true;
};

document.addEventListener("click", (event) => {
  const at = (selector) => event.target.closest?.(selector);
  const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
  const opener = at("[data-opens]");
  const dialog = opener && document.getElementById(opener.dataset.opens);
  if (dialog) {
    event.preventDefault();
    open(dialog);
    return;
  }
  const closer = at("[data-closes]");
  if (closer) {
    closer.closest("dialog")?.close();
    return;
  }
  if (at("[data-zooms]")) {
    const link = document.querySelector("main a[data-zoom]");
    if (link) look(link);
    return;
  }
  const link = at("a[data-zoom]");
  if (link && isPlain && look(link)) {
    event.preventDefault();
    return;
  }
  // In the dialog, a press shows every dot of the picture and the next one all of it; a press
  // beside closes.
  if (at("#zoom .pane img")) at(".pane").classList.toggle("whole");
  else if (event.target.matches?.("#zoom, #zoom .pane")) at("dialog").close();
});

// The keys that opened a picture close it.
document.addEventListener("keydown", (event) => {
  const dialog = event.target.closest?.("#zoom[open]");
  if (!dialog || event.ctrlKey || event.metaKey || event.altKey) return;
  const turn = JSON.parse(document.getElementById("turn")?.textContent ?? "{}");
  if (event.key.toLowerCase() !== turn.zoom) return;
  event.preventDefault();
  dialog.close();
});

const show = () => {
  for (const it of document.querySelectorAll("[data-zooms]")) it.hidden = false;
};
show();
document.addEventListener("turned", show);
