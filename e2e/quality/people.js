// Who looks at the market: one of each kind, from a stranger to the admin.
import { DEMO_PASSWORD, PASSWORD } from "../market.js";
import { Visitor } from "./visitor.js";

const PEOPLE = {
  "a stranger": null,
  "a worker": "chiara",
  "a writer": "ada",
  "a beginner": "noor",
  "a requester": "greta",
  "another requester": "tariq",
  "a moderator": "moderator",
  "a treasurer": "till",
  "an admin": "admin",
};

const AT_WORK = ["a worker", "a beginner"];

// Everybody, signed in; the last has an account and nothing else. Who works has a task open.
export async function people(market) {
  const all = [];
  for (const [name, key] of Object.entries(PEOPLE)) {
    const visitor = new Visitor(name, market.url);
    if (key) await visitor.signIn(`${key}@demo.example`, DEMO_PASSWORD);
    if (AT_WORK.includes(name)) visitor.begins = await takeTask(visitor);
    all.push(visitor);
  }
  all.push(await newcomer(market));
  return all;
}

// Takes a task of the first job that gives one, and tells where it is done.
async function takeTask(visitor) {
  const { text } = await visitor.get("/jobs");
  for (const [, job] of text.matchAll(/href="(\/jobs\/[0-9A-Z]{26})"/g)) {
    const { headers } = await visitor.form(`${job}/assignments`, {});
    if (headers.location?.startsWith("/work/")) return headers.location;
  }
  throw new Error(`no job gives ${visitor.name} a task`);
}

async function newcomer(market) {
  const visitor = new Visitor("a newcomer", market.url);
  const email = "nina@example.org";
  const born = { born_on: "1990-05-17" };
  const said = { email, name: "Nina", password: PASSWORD, ...born };
  await visitor.form("/sign-up", said);
  const link = new URL(await market.mailbox.link(email, "/confirm/")).pathname;
  await visitor.form(link, {});
  await visitor.signIn(email, PASSWORD);
  return visitor;
}
