// Judges the demonstration market. Names of gates as arguments run these only.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { Market } from "../market.js";
import { crawl } from "./crawl.js";
import { scores } from "./lighthouse.js";
import { house, htmlValidate, nu, save } from "./markup.js";
import { people } from "./people.js";
import { Report } from "./report.js";
import { sight } from "./sight.js";
import { times, weight } from "./speed.js";

const GATES = ["links", "markup", "sight", "weight", "speed", "lighthouse"];
// What a page may take on the server in the median, and the first page over the wire.
const MOST_MS = 5;
const MOST_BYTES = 120 * 1024;
// A whole day is read again, or a rule is tried on a month of a hundred workers, because somebody
// asked for it.
const ASKED_FOR = /[?&](check|try)=/;
const MOST_MS_ASKED_FOR = 20;
const TIMES = process.env.MICKLE_TIMES ?? "100";

const asked = process.argv.slice(2);
const wants = (gate) => !asked.length || asked.includes(gate);
const unknown = asked.find((it) => !GATES.includes(it));
if (unknown) throw new Error(`no gate is called ${unknown}; there are ${GATES.join(", ")}`);

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = process.env.MICKLE_QUALITY ?? `${root}/target/quality`;
const report = new Report();

// A market of the engine with people in it and the pages they find.
async function open(engine, more = []) {
  const market = await Market.make(engine);
  await market.start("demo", more, 900_000);
  const visitors = await people(market);
  const pages = [];
  const dead = [];
  for (const visitor of visitors) {
    const found = await crawl(visitor, visitor === visitors[0]);
    pages.push(...found.pages);
    dead.push(...found.dead);
  }
  const kinds = new Set(pages.map((it) => it.kind)).size;
  console.log(`${visitors.length} people find ${pages.length} pages of ${kinds} kinds`);
  const close = async () => {
    for (const visitor of visitors) visitor.leaves();
    await market.stop();
  };
  return { visitors, pages, dead, close };
}

async function browse() {
  const isRoot = process.getuid?.() === 0;
  const args = ["--disable-gpu", "--no-first-run", ...(isRoot ? ["--no-sandbox"] : [])];
  return chromium.launch({ executablePath: process.env.MICKLE_BROWSER, args });
}

async function judgeMarkup({ pages }) {
  const files = await save(pages, `${folder}/pages`);
  const figures = `${files.size} pages`;
  const words = `${root}/crates/locale/words`;
  await report.gate("html-validate", async () => ({ figures, faults: await htmlValidate(files) }));
  await report.gate("Nu HTML checker", async () => ({
    figures,
    faults: await nu(files, `${folder}/pages`),
  }));
  await report.gate("rules of the house", async () => ({
    figures,
    faults: await house(files, [`${words}/en`, `${words}/de`]),
  }));
}

async function judgeSight({ visitors, pages }) {
  await report.gate("accessible, and fits", async () => {
    const browser = await browse();
    let n = 0;
    const faults = await sight(browser, visitors, pages, () => (n += 1));
    await browser.close();
    return { figures: `${n} pages, two schemes, four widths`, faults };
  });
}

async function judgeWeight({ visitors }) {
  await report.gate("weight of the first page", async () => {
    const browser = await browse();
    const worker = visitors.find((it) => it.name === "a worker");
    const { bytes, requests } = await weight(browser, worker, "/");
    await browser.close();
    const figures = `${(bytes / 1024).toFixed(1)} KiB in ${requests} requests`;
    return { figures, faults: bytes <= MOST_BYTES ? [] : [`/: ${figures}, more than 120 KiB`] };
  });
}

function isSlow({ ms, kind }) {
  return (ASKED_FOR.test(kind) ? MOST_MS_ASKED_FOR : MOST_MS) < ms;
}

// The pages of a great market, on each engine that is there.
async function judgeSpeed() {
  const help = execFileSync(process.env.MICKLE_BIN, ["demo", "--help"]).toString();
  const more = help.includes("--times") ? ["--times", TIMES] : [];
  const engines = ["sqlite", ...(process.env.MICKLE_TEST_POSTGRES ? ["postgres"] : [])];
  for (const engine of engines) {
    await report.gate(`server time, ${engine}${more.length ? ` × ${TIMES}` : ""}`, async () => {
      const house = await open(engine, more);
      const all = await times(house.visitors, house.pages);
      await house.close();
      const slow = all.filter(isSlow);
      for (const { ms, kind, who } of all.slice(0, Math.max(10, slow.length))) {
        console.log(`${ms.toFixed(1).padStart(7)} ms  ${kind} as ${who}`);
      }
      const middle = all[Math.floor(all.length / 2)].ms.toFixed(1);
      return {
        figures: `median ${middle} ms, slowest ${all[0].ms.toFixed(1)} ms of ${all.length}`,
        faults: slow.map(({ ms, kind, who }) => `${kind} as ${who}: ${ms.toFixed(1)} ms`),
      };
    });
  }
}

async function judgeLighthouse({ visitors, pages }) {
  await report.gate("Lighthouse", async () => {
    const at = (who, kind) => pages.find((it) => it.who === who && kind.test(it.kind));
    const wanted = [
      { name: "landing", who: "a stranger", path: "/" },
      { name: "job list", who: "a stranger", path: "/jobs" },
      { name: "job", who: "a stranger", kind: /^\/jobs\/\{id\}$/ },
      { name: "worker's start", who: "a worker", path: "/" },
      { name: "task", who: "a worker", kind: /^\/work\/\{id\}/ },
      { name: "requester's dashboard", who: "a requester", kind: /^\/projects\/\{id\}$/ },
    ];
    const there = wanted.map((it) => ({ ...it, path: it.path ?? at(it.who, it.kind)?.path }));
    const missing = there.filter((it) => !it.path).map((it) => `${it.name}: nobody is led there`);
    const found = await scores(visitors, there.filter((it) => it.path));
    const least = Math.min(...found.rows.flatMap((it) => Object.values(it.marks)));
    const figures = `${found.rows.length} pages, least mark ${least}`;
    return { figures, faults: [...missing, ...found.faults] };
  });
}

const town = await open("sqlite");
if (wants("links")) {
  const figures = `${town.pages.length} pages`;
  await report.gate("links lead somewhere", async () => ({ figures, faults: town.dead }));
}
if (wants("markup")) await judgeMarkup(town);
if (wants("sight")) await judgeSight(town);
if (wants("weight")) await judgeWeight(town);
if (wants("lighthouse")) await judgeLighthouse(town);
await town.close();
if (wants("speed")) await judgeSpeed();
process.exit(report.tell() ? 0 : 1);
