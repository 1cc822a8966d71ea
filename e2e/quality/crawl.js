// Follows every link that somebody is shown, once for each kind of page.
const LANGUAGES = ["en", "de", "fr"];
// Kinds of one path that differ in what stands behind the question mark.
const VARIANTS = 8;
const FOREIGN = /^\/(assets|api|files)\b|\/export$|\.(csv|xlsx|jsonl|json|xml|txt)$/;
// Addresses that nobody is led to, or only by what goes wrong.
const ASTRAY = ["/no-such-page", "/jobs?category=nonsense", "/styleguide?dir=rtl"];
const FRAMES = ["task", "question", "stranger"].map((it) => `/styleguide?frame=${it}`);

// The pages that this visitor finds, each with its text in every language.
export async function crawl(visitor, isFirst) {
  const found = new Map();
  const queue = ["/", ...(isFirst ? [...ASTRAY, ...FRAMES] : [])];
  await visitor.speaks("en");
  while (queue.length) {
    const path = queue.shift();
    const kind = kindOf(path);
    if (found.has(kind) || VARIANTS < variants(found, kind)) continue;
    const reply = await visitor.get(path);
    const page = { kind, path, who: visitor.name, status: reply.status, texts: {} };
    found.set(kind, page);
    if (!isPage(reply)) continue;
    page.texts.en = reply.text;
    if (kind.startsWith("/styleguide")) continue;
    queue.push(...links(reply.text, path));
  }
  const pages = [...found.values()].filter((it) => it.texts.en);
  for (const language of LANGUAGES.slice(1)) {
    await visitor.speaks(language);
    for (const page of pages) page.texts[language] = (await visitor.get(page.path)).text;
  }
  await visitor.speaks("en");
  const dead = [...found.values()].filter((it) => 400 <= it.status && it.path !== ASTRAY[0]);
  return { pages, dead: dead.map((it) => `${it.who}: ${it.path} answers ${it.status}`) };
}

const isPage = (reply) => (reply.headers["content-type"] ?? "").startsWith("text/html");

// Pages of one kind differ in their ids, days and numbers only.
export function kindOf(path) {
  const [place, query = ""] = path.split("?");
  const plain = (it) => it.replaceAll(/\b[0-9A-HJKMNP-TV-Z]{26}\b/g, "{id}");
  const asked = [...new URLSearchParams(query)].map(([name, value]) => {
    const isWord = /^[a-z][a-z_-]*$/i.test(value);
    return `${name}=${isWord ? value : "…"}`;
  });
  return plain(place) + (asked.length ? `?${asked.sort().join("&")}` : "");
}

function variants(found, kind) {
  const place = kind.split("?")[0];
  return [...found.keys()].filter((it) => it.split("?")[0] === place).length;
}

function links(text, path) {
  const found = text.matchAll(/<a\b([^>]*)>/g);
  const addresses = [...found].map((it) => it[1]).filter((it) => !/\bdownload\b/.test(it));
  const hrefs = addresses.map((it) => / href="([^"]*)"/.exec(it)?.[1]).filter(Boolean);
  const whole = hrefs.map((it) => new URL(it.replaceAll("&amp;", "&"), `http://own${path}`));
  const own = whole.filter((it) => it.host === "own" && !FOREIGN.test(it.pathname));
  return own.map((it) => it.pathname + it.search);
}
