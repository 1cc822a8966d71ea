// The start page of an empty market.
import { expect, test } from "../market.js";
import { expectNoTrouble, look, watch } from "../look.js";

test("an empty market greets", async ({ market, page }) => {
  watch(page);
  await page.goto(market.url);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await look(page, "start");
  expectNoTrouble(page);
});
