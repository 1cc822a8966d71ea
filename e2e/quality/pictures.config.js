// Pictures of twenty screens, compared with those in `pictures/`; `make quality` leaves them out,
// because letters look a little different on every machine. `scripts/quality pictures` compares,
// `scripts/quality pictures --renew` takes them anew: look at each before you commit it.
import { defineConfig } from "@playwright/test";
import base from "../playwright.config.js";

export default defineConfig({
  ...base,
  testDir: ".",
  testMatch: "pictures.test.js",
  outputDir: "../test-results/pictures",
  snapshotPathTemplate: "{testDir}/pictures/{arg}-{projectName}{ext}",
  reporter: [["list"]],
  expect: { toHaveScreenshot: { maxDiffPixelRatio: 0.01, animations: "disabled", scale: "css" } },
  projects: [
    { name: "desk", use: { viewport: { width: 1280, height: 800 } } },
    { name: "phone", use: { viewport: { width: 390, height: 844 }, hasTouch: true } },
    { name: "dark", use: { viewport: { width: 1280, height: 800 }, colorScheme: "dark" } },
  ],
});
