// Judges a page in a browser: whether everybody can use it, and whether it fits its window.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

// Where axe finds somebody shut out, one line each; every rule, or those that are named.
export async function barriers(page, rules = RULES) {
  await page.evaluate(axe);
  // What has scrolled below a bar that stays is not out of reach.
  await page.evaluate(() => scrollTo(0, 0));
  return page.evaluate(async (runOnly) => {
    const { violations } = await globalThis.axe.run(document, {
      runOnly,
      resultTypes: ["violations"],
    });
    return violations.flatMap((it) =>
      it.nodes.map((node) => `${it.id}: ${node.target.join(" ")}: ${node.failureSummary}`),
    );
  }, rules);
}

// By how many pixels the page as a whole scrolls sideways.
export function overhang(page) {
  return page.evaluate(() => {
    const root = document.scrollingElement;
    return root.scrollWidth - root.clientWidth;
  });
}
