// Every link that somebody is shown leads to a page, and every page is in order: it fits, it is
// accessible, its scripts are whole. Each kind of page is seen once by each of these people.
import { DEMO_PASSWORD, expect, signIn, test } from "../market.js";
import { expectNoTrouble, look, watch } from "../look.js";

const PEOPLE = {
  nobody: null,
  "a worker": "chiara",
  "a writer": "ada",
  "a requester": "greta",
  "another requester": "jonas",
  "a moderator": "moderator",
  "a treasurer": "till",
  "an admin": "admin",
};

for (const [who, name] of Object.entries(PEOPLE)) {
  test(`${who} finds every page in order`, async ({ demo, page }) => {
    test.setTimeout(300_000);
    watch(page);
    if (name) await signIn(page, demo.url, `${name}@demo.example`, DEMO_PASSWORD);
    const seen = new Set();
    const queue = [new URL("/", demo.url)];
    while (queue.length) {
      const address = queue.shift();
      const kind = kindOf(address);
      if (seen.has(kind)) continue;
      seen.add(kind);
      const response = await page.goto(address.href);
      expect.soft(response.status(), `the link to ${address.pathname}`).toBeLessThan(400);
      if (!(response.headers()["content-type"] ?? "").startsWith("text/html")) continue;
      await look(page, `${who}/${kind.replaceAll("/", ".").replace(/^\.$/, "start")}`, kind);
      queue.push(...(await links(page, demo.url)));
    }
    expectNoTrouble(page);
  });
}

// Pages of one kind differ in their ids only, or in which of many alike they show.
function kindOf(address) {
  const path = address.pathname.replaceAll(/[0-9A-HJKMNP-TV-Z]{26}/g, "id");
  const alike = /^\/(projects\/new|operator\/settings|operator\/pages|wallet\/years)\/.+/;
  return path.replace(alike, "/$1/one");
}

// The pages of this market that the page links to; what is downloaded is no page.
async function links(page, url) {
  const found = await page.$$eval("a[href]:not([download])", (all) => all.map((it) => it.href));
  const addresses = found.map((it) => new URL(it)).filter((it) => it.origin === url);
  const foreign = /^\/(assets|api|files|styleguide)\b|\/export$|\.(csv|xlsx|jsonl|json)$/;
  return addresses.filter((it) => !foreign.test(it.pathname));
}
