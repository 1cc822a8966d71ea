// How long the server takes for a page, and how much the first page weighs.
const ROUNDS = 9;

// The median time of every page over an open connection, slowest first.
export async function times(visitors, pages) {
  const all = [];
  for (const page of pages) {
    const visitor = visitors.find((it) => it.name === page.who);
    const took = [];
    for (let round = 0; round < ROUNDS; round += 1) took.push((await visitor.get(page.path)).took);
    took.sort((a, b) => a - b);
    all.push({ ms: took[(ROUNDS - 1) / 2], kind: page.kind, who: page.who });
  }
  return all.sort((a, b) => b.ms - a.ms);
}

// What a browser fetches that has never been here: bytes as sent, and how many requests.
export async function weight(browser, visitor, path) {
  const context = await browser.newContext({ extraHTTPHeaders: { cookie: visitor.cookie } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send("Network.enable");
  let bytes = 0;
  let requests = 0;
  client.on("Network.loadingFinished", (it) => {
    bytes += it.encodedDataLength;
    requests += 1;
  });
  await page.goto(visitor.base + path, { waitUntil: "networkidle" });
  await context.close();
  return { bytes, requests };
}
