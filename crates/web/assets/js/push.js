// Switches news on for this browser: <form data-push="the market's key" hidden>. The form shows
// itself where it works; what the browser says of itself is filled in when it is sent.
// Invariant: the browser asks its person only after they pressed the button.

const form = document.querySelector("form[data-push]");

if (form) {
  const button = form.querySelector("button");
  const status = form.querySelector("[role=status]");
  const say = (text) => (status.textContent = text ?? "");

  const bytes = (text) => {
    const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(plain, (it) => it.charCodeAt(0));
  };
  const text = (buffer) => {
    const plain = btoa(String.fromCharCode(...new Uint8Array(buffer)));
    return plain.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  };

  const subscribe = async () => {
    await navigator.serviceWorker.register("/service-worker.js");
    const { pushManager } = await navigator.serviceWorker.ready;
    const wanted = { userVisibleOnly: true, applicationServerKey: bytes(form.dataset.push) };
    try {
      return await pushManager.subscribe(wanted);
    } catch (error) {
      // One made with a key that this market has no longer is in the way.
      const old = await pushManager.getSubscription();
      if (!old) throw error;
      await old.unsubscribe();
      return pushManager.subscribe(wanted);
    }
  };

  const fill = async () => {
    const subscription = await subscribe();
    form.elements.namedItem("endpoint").value = subscription.endpoint;
    form.elements.namedItem("key").value = text(subscription.getKey("p256dh"));
    form.elements.namedItem("secret").value = text(subscription.getKey("auth"));
    form.submit();
  };

  const can =
    "serviceWorker" in navigator && "PushManager" in window && "Notification" in window;
  form.hidden = false;
  button.disabled = !can;
  if (!can) say(form.dataset.cannot);
  else if (Notification.permission === "denied") say(form.dataset.denied);

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    button.disabled = true;
    say("");
    try {
      const answer = await Notification.requestPermission();
      if (answer === "granted") await fill();
      else say(answer === "denied" ? form.dataset.denied : "");
    } catch {
      say(form.dataset.failed);
    }
    button.disabled = false;
  });
}
