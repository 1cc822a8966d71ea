// Words without end, in everything that people write: no page of such a job scrolls sideways.
import { DEMO_PASSWORD, Market, expect, signIn, test } from "../market.js";
import { overhang } from "../judge.js";

const WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
const ENDLESS = "x".repeat(300);
const PICTURE = { name: `${WORD}.txt`, mimeType: "text/plain", buffer: Buffer.from(WORD) };
const option = (value) => ({ value, label: `${WORD} ${value}` });
const PROJECT = {
  summary: `${WORD} ${WORD}`,
  instructions: `# ${WORD}\n\n${ENDLESS}\n\nhttps://example.org/${ENDLESS}\n\n- ${ENDLESS}`,
  form: {
    items: [
      { show: "text", text: "${text}" },
      { ask: "file", name: "photo", label: WORD },
      { ask: "short_text", name: "word", label: "Word", help: ENDLESS },
      { ask: "long_text", name: "text", label: "Text" },
      { ask: "choice", name: "kind", label: WORD, options: [option("one"), option("two")] },
      { ask: "rating", name: "stars", label: WORD, required: false },
    ],
  },
  price: "1.00",
  answers_per_task: 1,
  claims_per_worker: 5,
};

// Posts it by the key that the demonstration prints for its requester; tells where it is.
async function post(market) {
  const key = market.output.match(/requester +(mk_\w+)/)[1];
  const send = async (method, path, body) => {
    const headers = {
      authorization: `Bearer ${key}`,
      "content-type": "application/json",
      "idempotency-key": crypto.randomUUID(),
    };
    const asked = { method, headers, body: JSON.stringify(body) };
    const answer = await fetch(`${market.url}/api/v1/projects${path}`, asked);
    expect(answer.ok, `${method} ${path}: ${answer.status}`).toBe(true);
    return answer.json();
  };
  const begun = { title: WORD, category: "images", language: "en", hiring: "open" };
  const { id } = await send("POST", "", begun);
  await send("PATCH", `/${id}`, PROJECT);
  const rows = [1, 2, 3].map((n) => ({ text: `${ENDLESS} ${n}` }));
  await send("POST", `/${id}/tasks`, { rows });
  await send("POST", `/${id}/publication`, {});
  return id;
}

async function fits(page, path) {
  if (path) expect((await page.goto(path)).status(), path).toBeLessThan(400);
  for (const width of [1280, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const where = `${new URL(page.url()).pathname} at ${width} px`;
    expect.soft(await overhang(page), where).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

test("words without end fit", async ({ browser }) => {
  const market = await Market.make("sqlite");
  await market.start("demo", ["--today", "2026-11-18"]);
  const enters = async (who) => {
    const page = await browser.newPage({ baseURL: market.url });
    await signIn(page, market.url, `${who}@demo.example`, DEMO_PASSWORD);
    return page;
  };
  const id = await post(market);

  const chiara = await enters("chiara");
  for (const path of ["/", "/jobs", `/jobs/${id}`]) await fits(chiara, path);
  await chiara.goto(`/jobs/${id}`);
  await chiara.getByRole("button", { name: "Start" }).first().click();
  await expect(chiara).toHaveURL(/\/work\//);
  const assignment = new URL(chiara.url()).pathname.split("/").at(-1);
  await fits(chiara);
  await chiara.getByLabel(WORD).first().setInputFiles(PICTURE);
  await chiara.getByLabel("Word", { exact: true }).fill(ENDLESS.slice(0, 200));
  await chiara.getByLabel("Text", { exact: true }).fill(ENDLESS);
  await chiara.getByLabel(`${WORD} one`).check();
  await fits(chiara);
  await chiara.getByRole("button", { name: "Submit and stop" }).click();
  await expect(chiara).toHaveURL(/session/);
  await fits(chiara);
  for (const path of ["/my-work", `/my-work/${assignment}`, "/wallet"]) await fits(chiara, path);

  const tariq = await enters("tariq");
  await fits(tariq, "/projects");
  const parts = ["", "/tasks", "/known", "/reviews", "/workers", "/rules", "/results"];
  for (const part of parts) await fits(tariq, `/projects/${id}${part}`);
  await fits(tariq, `/reviews/${assignment}`);
  const admin = await enters("admin");
  await fits(admin, "/operator/audit");
  await market.stop();
});
