// A market of its own for every test: a fresh folder or schema, a free port, one process.
import { test as base, expect } from "@playwright/test";
import { execFile, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Mailbox } from "./mailbox.js";

const run = promisify(execFile);
const program = process.env.MICKLE_BIN;

export const PASSWORD = "a password for one journey";
export const DEMO_PASSWORD = "many a little makes a mickle";

export async function signIn(page, url, email, password) {
  await page.goto(`${url}/sign-in`);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).not.toHaveURL(/sign-in/);
}

// A running server and the folder it works in.
export class Market {
  constructor(folder, store, schema) {
    this.folder = folder;
    this.store = store;
    this.schema = schema;
  }

  static async make(engine) {
    const folder = await mkdtemp(join(tmpdir(), "mickle-e2e-"));
    if (engine !== "postgres") return new Market(folder, ["--data", folder]);
    const server = process.env.MICKLE_TEST_POSTGRES;
    const schema = `journey_${process.pid}_${Date.now()}`;
    await run("psql", [server, "--quiet", "-c", `create schema ${schema}`]);
    const url = `${server}?options=-csearch_path%3D${schema}`;
    return new Market(folder, ["--data", folder, "--database", url], schema);
  }

  // Starts `mickle serve` or `mickle demo` and waits until it is ready.
  async start(command, more = [], patience = 180_000) {
    const port = await freePort();
    this.url = `http://localhost:${port}`;
    const listen = ["--listen", `127.0.0.1:${port}`];
    this.mailbox = await Mailbox.open();
    const mail = ["--smtp", this.mailbox.url];
    this.process = spawn(program, [command, ...more, ...listen, ...mail, ...this.store]);
    this.output = "";
    for (const stream of [this.process.stdout, this.process.stderr]) {
      stream.on("data", (text) => (this.output += text));
    }
    const ready = async () => {
      if (this.process.exitCode !== null) throw new Error(`the server ended: ${this.output}`);
      const answer = await fetch(`${this.url}/readyz`).catch(() => ({ ok: false }));
      return answer.ok;
    };
    await expect.poll(ready, { timeout: patience, intervals: [50] }).toBe(true);
  }

  // Makes a member of the staff by the operator's command.
  async staff(name, role) {
    const email = `${name.toLowerCase()}@example.org`;
    const who = ["--email", email, "--name", name, "--role", role, "--born-on", "1980-01-31"];
    const made = run(program, ["admin", "create", ...who, "--password-stdin", ...this.store]);
    made.child.stdin.end(`${PASSWORD}\n`);
    await made;
  }

  // Changes one of the installation's settings by the operator's command.
  async set(name, value) {
    await run(program, ["admin", "set", name, value, ...this.store]);
  }

  // Proves that books and records are right.
  async check() {
    await run(program, ["check", ...this.store]);
  }

  async stop() {
    const ended = new Promise((done) => this.process.once("exit", done));
    this.process.kill("SIGTERM");
    await ended;
    await this.mailbox.close();
    await rm(this.folder, { recursive: true, force: true });
    if (this.schema) {
      const server = process.env.MICKLE_TEST_POSTGRES;
      await run("psql", [server, "--quiet", "-c", `drop schema ${this.schema} cascade`]);
    }
  }
}

// A port that nobody listens on, in a range of this worker's own and below those that the system
// gives to connections, so that nobody else takes it before the server does.
let nextPort = 20_000 + 500 * Number(process.env.TEST_PARALLEL_INDEX ?? 0);

async function freePort() {
  while (true) {
    nextPort += 1;
    if (await isFree(nextPort)) return nextPort;
  }
}

function isFree(port) {
  return new Promise((told) => {
    const probe = createServer();
    probe.once("error", () => told(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => told(true)));
  });
}

export const test = base.extend({
  engine: ["sqlite", { option: true }],

  // What the installation has set before it starts.
  settings: [{}, { option: true }],

  // An empty market.
  market: async ({ engine, settings }, use) => {
    const market = await Market.make(engine);
    for (const [name, value] of Object.entries(settings)) await market.set(name, value);
    await market.start("serve");
    await use(market);
    await market.stop();
  },

  // The demonstration market, which nobody changes: one for all tests of a process, and alike on
  // every day.
  demo: [
    async ({}, use) => {
      const market = await Market.make("sqlite");
      await market.start("demo", ["--today", "2026-11-18"]);
      await use(market);
      await market.stop();
    },
    { scope: "worker" },
  ],
});

export { expect };
