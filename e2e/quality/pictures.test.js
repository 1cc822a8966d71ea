// Twenty screens as they should look. Moments and lengths of time change with the day, so they are
// covered; everything else of the demonstration market is the same whenever it is made.
import { DEMO_PASSWORD, expect, signIn, test } from "../market.js";

const SCREENS = [
  ["start", null, "/"],
  ["jobs", null, "/jobs"],
  ["sign-in", null, "/sign-in"],
  ["sign-up", null, "/sign-up"],
  ["style-guide", null, "/styleguide"],
  ["style-guide-mirrored", null, "/styleguide?dir=rtl"],
  ["task", null, "/styleguide?frame=task"],
  ["question", null, "/styleguide?frame=question"],
  ["my-start", "chiara", "/"],
  ["my-work", "chiara", "/my-work"],
  ["wallet", "chiara", "/wallet"],
  ["messages", "chiara", "/messages"],
  ["settings", "chiara", "/settings"],
  ["projects", "greta", "/projects"],
  ["new-project", "greta", "/projects/new"],
  ["reviews", "greta", "/reviews"],
  ["moderation", "moderator", "/operator/moderation"],
  ["payouts", "till", "/operator/payouts"],
  ["operator", "admin", "/operator"],
  ["operator-settings", "admin", "/operator/settings"],
];
// In the dark, colours are looked at, and a few pages have them all.
const IN_THE_DARK = ["style-guide", "task", "my-work"];

for (const [name, who, path] of SCREENS) {
  test(name, async ({ demo, page }, info) => {
    test.skip(info.project.name === "dark" && !IN_THE_DARK.includes(name));
    if (who) await signIn(page, demo.url, `${who}@demo.example`, DEMO_PASSWORD);
    await page.goto(demo.url + path);
    await page.evaluate(() => document.fonts.ready);
    const mask = [page.locator("time, [data-time], svg.chart, .countdown")];
    await expect(page).toHaveScreenshot(`${name}.png`, { mask });
  });
}
