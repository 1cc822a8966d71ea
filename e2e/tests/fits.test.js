// The pages one cannot do without, on the smallest phone and with letters twice as large.
import { DEMO_PASSWORD, expect, signIn, test } from "../market.js";
import { overhang } from "../judge.js";

const PAGES = {
  nobody: ["/", "/jobs", "/sign-in", "/sign-up"],
  chiara: ["/", "/jobs", "/my-work", "/wallet", "/wallet/payout", "/messages", "/settings"],
  greta: ["/projects", "/projects/new", "/reviews"],
};
const VIEWS = [
  { name: "320 px", width: 320, letters: "100%" },
  { name: "letters twice as large", width: 1280, letters: "200%" },
  { name: "both halfway", width: 640, letters: "200%" },
];

for (const [who, pages] of Object.entries(PAGES)) {
  test(`pages of ${who} never scroll sideways`, async ({ demo, page }) => {
    if (who !== "nobody") await signIn(page, demo.url, `${who}@demo.example`, DEMO_PASSWORD);
    for (const path of pages) {
      await page.goto(demo.url + path);
      for (const { name, width, letters } of VIEWS) {
        await page.setViewportSize({ width, height: 800 });
        await page.evaluate((size) => (document.documentElement.style.fontSize = size), letters);
        expect.soft(await overhang(page), `${path}, ${name}`).toBeLessThanOrEqual(0);
      }
    }
  });
}
