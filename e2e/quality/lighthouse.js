// Lighthouse's own judgement of the pages that people see first and most.
import lighthouse, { desktopConfig } from "lighthouse";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const LEAST = 98;

// Scores of each page, as a phone and as a desk see it, and what is below the limit. `port` is
// that of a browser's debugger.
export async function scores(port, visitors, wanted, onPage) {
  const rows = [];
  for (const { name, who, path } of wanted) {
    const visitor = visitors.find((it) => it.name === who);
    for (const view of ["phone", "desk"]) {
      const row = await judge(port, visitor, path, view);
      rows.push({ name, view, ...row });
      onPage();
    }
  }
  const faults = rows.flatMap(({ name, view, marks, failed }) =>
    Object.entries(marks)
      .filter(([, mark]) => mark < LEAST)
      .map(([category, mark]) => `${name}, ${view}: ${category} ${mark} (${failed[category]})`),
  );
  return { rows, faults };
}

async function judge(port, visitor, path, view) {
  const options = { port, onlyCategories: CATEGORIES, logLevel: "error", output: "json" };
  if (visitor.cookie) options.extraHeaders = { cookie: visitor.cookie };
  const config = view === "desk" ? desktopConfig : undefined;
  const { lhr } = await lighthouse(visitor.base + path, options, config);
  if (lhr.runtimeError) throw new Error(`${path}: ${lhr.runtimeError.message}`);
  const marks = {};
  const failed = {};
  for (const category of CATEGORIES) {
    const { score, auditRefs } = lhr.categories[category];
    marks[category] = Math.round((score ?? 0) * 100);
    const low = auditRefs.filter((it) => it.weight && (lhr.audits[it.id].score ?? 1) < 0.9);
    failed[category] = low.map((it) => it.id).join(", ");
  }
  return { marks, failed };
}
