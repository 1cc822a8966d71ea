// Every kind of page in a browser: accessible in both colour schemes on desk and phone, and never
// wider than its window, not on the smallest phone and not with letters twice as large.
import { barriers, overhang } from "../judge.js";

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
const SMALLEST = { width: 320, height: 568 };

// Judges the pages, several at a time; a kind that was seen is looked at once more, only shortly.
export async function sight(browser, visitors, pages, onPage) {
  const faults = [];
  const seen = new Set();
  const queue = pages.map((page) => {
    const isNew = !seen.has(page.kind);
    seen.add(page.kind);
    return { page, isNew };
  });
  const look = async () => {
    const contexts = new Map();
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { page, isNew } = next;
      const visitor = visitors.find((it) => it.name === page.who);
      if (!contexts.has(visitor)) contexts.set(visitor, await enter(browser, visitor));
      const found = await judge(contexts.get(visitor), visitor.base + page.path, isNew);
      faults.push(...found.map((it) => `${page.kind} as ${page.who}: ${it}`));
      onPage();
    }
    for (const tab of contexts.values()) await tab.context().close();
  };
  await Promise.all([look(), look()]);
  return faults;
}

async function enter(browser, visitor) {
  const context = await browser.newContext({ viewport: DESK, reducedMotion: "reduce" });
  const cookies = [...visitor.jar].map(([name, value]) => ({ name, value, url: visitor.base }));
  await context.addCookies(cookies);
  return context.newPage();
}

async function judge(tab, address, isNew) {
  const faults = [];
  const note = (view, found) => faults.push(...found.map((it) => `${view}: ${it}`));
  const fits = async (view) => {
    const wide = await overhang(tab);
    if (0 < wide) note(view, [`${wide} px wider than the window`]);
  };
  const complain = (error) => note("scripts", [error.message]);
  tab.on("pageerror", complain);
  await tab.setViewportSize(DESK);
  await tab.emulateMedia({ colorScheme: "light" });
  await tab.goto(address);
  note("desk, light", await barriers(tab));
  await fits("desk");
  if (isNew) {
    await tab.emulateMedia({ colorScheme: "dark" });
    note("desk, dark", await barriers(tab, ["color-contrast"]));
    await tab.setViewportSize(PHONE);
    note("phone, dark", await barriers(tab, ["color-contrast"]));
    await tab.emulateMedia({ colorScheme: "light" });
    note("phone, light", await barriers(tab));
    await fits("phone");
  }
  await tab.setViewportSize(SMALLEST);
  await fits("320 px");
  await tab.setViewportSize(DESK);
  await tab.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  await fits("letters twice as large");
  tab.off("pageerror", complain);
  return faults;
}
