// Runs countdowns: <time role="timer" data-left="milliseconds">.
// Invariant: it counts by the page's steady clock, so a wrong clock on the machine changes
// nothing; it is silent for assistive technology but for five minutes and one minute.

const CALLS = [300, 60];

const run = (timer) => {
  const isNew = timer.end === undefined;
  timer.end ??= performance.now() + Number(timer.dataset.left);
  const end = timer.end;
  const voice = isNew ? document.createElement("span") : timer.nextElementSibling;
  if (isNew) {
    voice.className = "sr-only";
    voice.setAttribute("role", "status");
    timer.after(voice);
  }

  const two = (n) => String(n).padStart(2, "0");
  const face = (seconds) => {
    const hours = Math.floor(seconds / 3600);
    const minutes = Math.floor(seconds / 60) % 60;
    const days = Math.floor(hours / 24);
    if (days) return null;
    if (hours) return `${hours}:${two(minutes)}:${two(seconds % 60)}`;
    return `${two(minutes)}:${two(seconds % 60)}`;
  };

  const secondsLeft = () => Math.max(0, Math.ceil((end - performance.now()) / 1000));
  const label = timer.parentElement.querySelector(".label")?.textContent ?? "";
  let before = secondsLeft();
  const tick = () => {
    // The page went on to another task.
    if (!timer.isConnected) return;
    const left = secondsLeft();
    const text = left ? face(left) : timer.dataset.over;
    // Days away, the words the server wrote say it better.
    if (text) timer.textContent = text;
    timer.classList.toggle("near", 0 < left && left <= 300);
    timer.classList.toggle("over", left === 0);
    const call = CALLS.find((it) => left <= it && it < before);
    if (call) voice.textContent = `${label} ${timer.textContent}`;
    if (left === 0 && before) voice.textContent = timer.textContent;
    before = left;
    // The next change is due when the rest of this second has passed, and a little more.
    if (left) setTimeout(tick, ((end - performance.now()) % 1000) + 20);
  };
  tick();
};

const runAll = () => document.querySelectorAll("[role=timer][data-left]").forEach(run);
runAll();
document.addEventListener("turned", runAll);
