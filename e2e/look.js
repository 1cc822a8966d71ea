// What every page must do: fit its window, be accessible in both colour schemes, break nothing.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "@playwright/test";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

// Notes what goes wrong in a page from now on; `expectNoTrouble` tells it.
export function watch(page) {
  const trouble = [];
  page.on("pageerror", (error) => trouble.push(`a script failed: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") trouble.push(`the console says: ${message.text()}`);
  });
  page.on("response", (response) => {
    if (500 <= response.status()) trouble.push(`${response.status()} for ${response.url()}`);
  });
  page.trouble = trouble;
}

export function expectNoTrouble(page) {
  expect(page.trouble).toEqual([]);
}

// Looks at the page as it stands, in both colour schemes, and keeps pictures of it. Without
// scripts nothing can look inside, so that the picture and the width must do.
export async function look(page, name) {
  if (test.info().project.use.javaScriptEnabled === false) {
    await page.screenshot({ path: pathOf(name, "light"), fullPage: true });
    return expectFits(page, name);
  }
  for (const scheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.screenshot({ path: pathOf(name, scheme), fullPage: true });
    await expectAccessible(page, `${name} (${scheme})`);
  }
  await page.emulateMedia({ colorScheme: null });
  await expectFits(page, name);
}

function pathOf(name, scheme) {
  return `test-results/pages/${test.info().project.name}/${name}.${scheme}.png`;
}

// No page scrolls sideways as a whole.
async function expectFits(page, name) {
  const overhang = await page.evaluate(() => {
    const root = document.scrollingElement;
    return root.scrollWidth - root.clientWidth;
  });
  expect.soft(overhang, `${name} is wider than its window`).toBeLessThanOrEqual(0);
}

async function expectAccessible(page, name) {
  await page.evaluate(axe);
  const found = await page.evaluate(async (rules) => {
    const { violations } = await globalThis.axe.run(document, {
      runOnly: { type: "tag", values: rules },
      resultTypes: ["violations"],
    });
    return violations.flatMap((it) =>
      it.nodes.map((node) => `${it.id}: ${node.target.join(" ")}: ${node.failureSummary}`),
    );
  }, RULES);
  expect.soft(found, name).toEqual([]);
}
