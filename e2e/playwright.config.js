// Which browsers, sizes and engines the journeys are made with.
import { defineConfig } from "@playwright/test";

const desk = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const plain = { javaScriptEnabled: false };
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "tests",
  outputDir: "test-results/traces",
  // Two browsers and their servers fill two cores.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
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
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    trace: "retain-on-failure",
    locale: "en-GB",
    timezoneId: "UTC",
  },
  projects: [
    { name: "desk", use: desk },
    { name: "phone", use: phone },
    { name: "desk without scripts", use: { ...desk, ...plain } },
    { name: "phone without scripts", use: { ...phone, ...plain } },
    { name: "desk on PostgreSQL", use: { ...desk, engine: "postgres" }, testMatch: /micro-job/ },
  ],
});
