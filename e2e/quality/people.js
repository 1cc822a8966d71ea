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

// Everybody, signed in; the last has an account and nothing else.
export async function people(market) {
  const all = [];
  for (const [name, key] of Object.entries(PEOPLE)) {
    const visitor = new Visitor(name, market.url);
    if (key) await visitor.signIn(`${key}@demo.example`, DEMO_PASSWORD);
    all.push(visitor);
  }
  all.push(await newcomer(market));
  return all;
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
