// Tells moments by the reader's own clock: <time datetime="…Z">22 Nov 2026, 14:30 UTC</time>.
// Invariant: what the server wrote stays right where this does not run, and stays to be read
// as the title; a text that does not end in UTC is left alone, and a day without a clock is told
// anew where the server marks it.

const MOMENT = /\d+(?:er)?(\.?\s)(\S+)(\s\d{4}), \d\d:\d\d\sUTC/u;
const DAY = /^\d+(?:er)?(\.?\s)(\S+)(\s\d{4})$/u;
const two = (n) => String(n).padStart(2, "0");

const day = (at, dot, month) => {
  const there = at.getUTCMonth() === at.getMonth();
  const words = new Intl.DateTimeFormat(document.documentElement.lang, { month: "short" });
  return `${at.getDate()}${dot}${there ? month : words.format(at)}\u{a0}${at.getFullYear()}`;
};

const local = (at, written) =>
  written.replace(MOMENT, (_, dot, month) => {
    return `${day(at, dot, month)}, ${two(at.getHours())}:${two(at.getMinutes())}`;
  });

const tell = (time) => {
  const at = new Date(time.dateTime);
  if (Number.isNaN(at.getTime()) || at.getTimezoneOffset() === 0) return;
  if (time.dataset.utc !== undefined) {
    delete time.dataset.utc;
    time.textContent = time.textContent.replace(DAY, (_, dot, month) => day(at, dot, month));
    return;
  }
  const title = time.getAttribute("title");
  if (title && MOMENT.test(title)) time.title = local(at, title);
  for (const text of time.childNodes) {
    if (text.nodeType !== Node.TEXT_NODE || !MOMENT.test(text.data)) continue;
    if (!title) time.title = text.data;
    text.data = local(at, text.data);
  }
};

const tellAll = (root) => root.querySelectorAll("time[datetime]").forEach(tell);
tellAll(document);

// What comes later, such as a figure that was drawn again.
new MutationObserver((changes) => {
  for (const change of changes) {
    for (const node of change.addedNodes) {
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      if (node.matches("time[datetime]")) tell(node);
      else tellAll(node);
    }
  }
}).observe(document.body, { childList: true, subtree: true });
