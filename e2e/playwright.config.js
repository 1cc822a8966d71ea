// Which browsers, sizes and engines the journeys are made with.
import { defineConfig } from "@playwright/test";

const desk = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const plain = { javaScriptEnabled: false };
const server = { engine: "postgres" };
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "tests",
  outputDir: "test-results/traces",
  // Two browsers and their servers fill two cores.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A browser that starves on a machine of CI is no fault of the market: once more, and named.
  retries: process.env.CI ? 1 : 0,
  timeout: 300_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["./count.js"]],
  use: {
    launchOptions: {
      executablePath: process.env.MICKLE_BROWSER,
      args: [
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // Chromium has no sandbox for the superuser, who is often CI.
        ...(isRoot ? ["--no-sandbox"] : []),
      ],
    },
    actionTimeout: 15_000,
    navigationTimeout: 40_000,
    trace: process.env.MICKLE_TRACE ? "retain-on-failure" : "off",
    locale: "en-GB",
    timezoneId: "UTC",
    // Colours are judged as they are, not on their way from light to dark.
    contextOptions: { reducedMotion: "reduce" },
  },
  projects: [
    { name: "desk", use: desk },
    { name: "phone", use: phone, testIgnore: /tour|keyboard|fits/ },
    { name: "phone without scripts", use: { ...phone, ...plain }, testMatch: /micro-job/ },
    { name: "desk on PostgreSQL", use: { ...desk, ...server }, testMatch: /micro/ },
    { name: "phone on PostgreSQL", use: { ...phone, ...server }, testMatch: /micro-job/ },
  ],
});
