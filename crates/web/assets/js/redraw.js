// Keeps a part of the page in step with a form while somebody types:
// <div data-redraws="id-of-part" data-redraws-with="name=value"><form …></div>.
// The server draws the part, as it does when the form is sent without any script.

const PAUSE = 350;

for (const box of document.querySelectorAll("[data-redraws]")) {
  const form = box.querySelector("form");
  let timer, asked;

  const refresh = async () => {
    asked?.abort();
    asked = new AbortController();
    const fields = new URLSearchParams(new FormData(form));
    const posts = form.method === "post";
    if (box.dataset.redrawsWith) {
      const [name, value] = box.dataset.redrawsWith.split("=");
      fields.set(name, value);
    }
    const address = posts ? form.action : `${form.action}?${fields}`;
    const sent = { method: form.method, body: posts ? fields : undefined, signal: asked.signal };
    try {
      const answer = await fetch(address, sent);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const drawn = page.getElementById(box.dataset.redraws);
      const shown = document.getElementById(box.dataset.redraws);
      if (!drawn || !shown) return;
      shown.replaceChildren(...drawn.childNodes);
      if (!posts) history.replaceState(null, "", address);
    } catch {
      // Without an answer the part stays as it was; sending the form still works.
    }
  };

  form?.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(refresh, PAUSE);
  });
}
