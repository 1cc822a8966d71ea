// Shows what a form would come to while it is typed: <form data-previews="id">. The form is sent
// to its own page with what its preview button says, and the part with this id is replaced.
//
// Invariant: nothing is saved by it; without scripts the button does the same.

for (const form of document.querySelectorAll("form[data-previews]")) {
  const id = form.dataset.previews;
  const button = form.querySelector("button[data-preview]");
  let timer = 0;
  let newest = 0;

  const show = async () => {
    const mine = ++newest;
    const body = new URLSearchParams(new FormData(form));
    body.set(button.name, button.value);
    try {
      const reply = await fetch(form.action, { method: "POST", body });
      const page = new DOMParser().parseFromString(await reply.text(), "text/html");
      const [now, then] = [document.getElementById(id), page.getElementById(id)];
      // Somebody has typed on: a later answer will come.
      if (mine === newest && now && then) now.replaceChildren(...then.childNodes);
    } catch {
      // The button is still there.
    }
  };

  if (button) {
    form.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(show, 500);
    });
  }
}
