// What every page must do: fit its window, be accessible in both colour schemes, break nothing.
import { expect, test } from "@playwright/test";
import { barriers, overhang } from "./judge.js";

// What the browser says when somebody goes on before it has faded from one page to the next.
const HASTE = /^Transition was (aborted|skipped)/;

// Notes what goes wrong in a page from now on; `expectNoTrouble` tells it.
export function watch(page) {
  const trouble = [];
  page.on("pageerror", (error) => {
    if (!HASTE.test(error.message)) trouble.push(`a script failed: ${error.message}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error") trouble.push(`the console says: ${message.text()}`);
  });
  page.on("response", (response) => {
    if (400 <= response.status()) trouble.push(`${response.status()} for ${response.url()}`);
  });
  page.trouble = trouble;
}

export function expectNoTrouble(page) {
  expect(page.trouble).toEqual([]);
}

// Kinds of pages that were looked at in the dark, by whomever.
const dark = new Set();

// Looks at the page as it stands: whether it is accessible, in both colour schemes, and whether
// it fits its window and that of a phone.
export async function look(page, name, kind) {
  await expectAccessible(page, name);
  await picture(page, name, "light");
  await page.emulateMedia({ colorScheme: "dark" });
  if (!dark.has(kind)) {
    dark.add(kind);
    // Nothing but colours differs in the dark, and who looks makes none of them another.
    await expectAccessible(page, `${name} in the dark`, ["color-contrast"]);
  }
  await picture(page, name, "dark");
  await page.emulateMedia({ colorScheme: null });
  await expectFits(page, name);
  const desk = page.viewportSize();
  await page.setViewportSize({ ...desk, width: 390 });
  await expectFits(page, `${name} on a phone`);
  await picture(page, name, "phone");
  await page.setViewportSize(desk);
}

// Keeps a picture of the page, where MICKLE_PICTURES names a folder for them.
export async function picture(page, name, view) {
  const folder = process.env.MICKLE_PICTURES;
  if (!folder) return;
  const file = `${test.info().project.name}/${name}.${view.replaceAll("/", ".")}.png`;
  await page.screenshot({ path: `${folder}/${file}`, fullPage: true });
}

// No page scrolls sideways as a whole.
export async function expectFits(page, name) {
  expect.soft(await overhang(page), `${name} is wider than its window`).toBeLessThanOrEqual(0);
}

async function expectAccessible(page, name, rules) {
  expect.soft(await barriers(page, rules), name).toEqual([]);
}
