// A day of work without a mouse: in by the door, a task taken and handed in, money withdrawn.
import { DEMO_PASSWORD, Market, expect, test } from "../market.js";
import { Keyboard } from "../keyboard.js";
import { expectNoTrouble, watch } from "../look.js";

test("a worker needs no mouse", async ({ page }) => {
  const market = await Market.make("sqlite");
  await market.start("demo");
  watch(page);
  const ada = new Keyboard(page);

  await page.goto(`${market.url}/sign-in`);
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveAttribute("href", "#main");
  await page.keyboard.press("Enter");
  await ada.types("E-mail", "ada@demo.example");
  await ada.types("Password", DEMO_PASSWORD);
  await ada.goesOn(() => page.keyboard.press("Enter"));
  await expect(page).not.toHaveURL(/sign-in/);

  await ada.follows("link", "Find work");
  await ada.follows("link", /How does this customer feel/);
  await ada.follows("button", /^Start/);
  const task = page.url();
  await ada.answers(/^Submit/);
  await ada.goesOn(() => page.keyboard.press("Enter"));
  await expect(page).not.toHaveURL(task);

  await page.goto(`${market.url}/wallet/payout`);
  await ada.follows("button", "Take back");
  await ada.types("Amount", "2");
  await ada.follows("button", "Withdraw");
  await expect(page.getByRole("main")).toContainText("€2.00");
  expectNoTrouble(page);
  await market.stop();
});
