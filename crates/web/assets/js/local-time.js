// Tells moments by the reader's own clock: <time datetime="…Z">22 Nov 2026, 14:30 UTC</time>.
// Invariant: what the server wrote stays right where this does not run, and stays to be read
// as the title; a text that does not end in UTC is left alone.

const MOMENT = /\d+(?:er)?(\.?\s)(\S+)(\s\d{4}), \d\d:\d\d\sUTC/u;
const two = (n) => String(n).padStart(2, "0");

const local = (at, written) =>
  written.replace(MOMENT, (_, dot, month) => {
    const there = at.getUTCMonth() === at.getMonth();
    const words = new Intl.DateTimeFormat(document.documentElement.lang, { month: "short" });
    const name = there ? month : words.format(at);
    const clock = `${two(at.getHours())}:${two(at.getMinutes())}`;
    return `${at.getDate()}${dot}${name}\u{a0}${at.getFullYear()}, ${clock}`;
  });

const tell = (time) => {
  const at = new Date(time.dateTime);
  if (Number.isNaN(at.getTime()) || at.getTimezoneOffset() === 0) return;
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
