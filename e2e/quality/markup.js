// The markup of every page by two checkers, and the house's own rules for it.
import { execFile } from "node:child_process";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { HtmlValidate } from "html-validate";

const run = promisify(execFile);
const VNU = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");
// Keys of messages and codes of refusals with a dash in them, which no word is.
const MESSAGE = /^([a-z][a-z0-9-]*-[a-z0-9-]+) =/gm;
const CODE = /^([a-z-]+-[a-z-]+)\t/gm;
const RULES = {
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    // Pages are written by a program, which adds no white space and orders nothing for looks.
    "void-style": "off",
    "no-trailing-whitespace": "off",
    "long-title": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "doctype-style": "off",
    // A label may stand beside what it names; `for` and `id` are checked either way.
    "prefer-native-element": ["error", { exclude: ["list", "region", "group"] }],
  },
};

// Writes every page to a folder, in every language, and returns the files with their pages.
export async function save(pages, folder) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const files = new Map();
  for (const page of pages) {
    for (const [language, text] of Object.entries(page.texts)) {
      const name = `${page.who} ${page.kind}`.replaceAll(/[^a-z0-9{}=]+/gi, "-").slice(0, 120);
      const file = `${name}.${files.size}.${language}.html`;
      await writeFile(join(folder, file), text);
      files.set(file, { where: `${page.kind} as ${page.who} in ${language}`, text });
    }
  }
  return files;
}

export async function htmlValidate(files) {
  const checker = new HtmlValidate({ root: true, ...RULES });
  const faults = [];
  for (const { where, text } of files.values()) {
    const report = await checker.validateString(text);
    for (const { messages } of report.results) {
      const told = messages.map((it) => `${it.ruleId}: ${it.message} (${it.selector})`);
      faults.push(...told.map((it) => `${where}: ${it}`));
    }
  }
  return faults;
}

// The checker of the W3C; the pages' own style sheet is not its business.
export async function nu(files, folder) {
  const args = ["-Xss4m", "-jar", VNU, "--format", "json", "--exit-zero-always", "--skip-non-html"];
  const options = { maxBuffer: 256 * 1024 * 1024 };
  const { stderr } = await run("java", [...args, folder], options);
  const said = JSON.parse(stderr.slice(stderr.indexOf("{"))).messages;
  const wrong = said.filter((it) => it.type === "error" || it.type === "non-document-error");
  return wrong.map((it) => {
    const file = decodeURIComponent(it.url ?? "").split("/").at(-1);
    return `${files.get(file)?.where}: ${it.message} ${it.extract ?? ""}`;
  });
}

// What the house forbids: styles and scripts inside pages, and keys where words should be.
export async function house(files, folders) {
  const keys = await keysOf(folders);
  const faults = [];
  for (const { where, text } of files.values()) {
    for (const [tag] of text.matchAll(/<[a-z][^>]*>/gi)) {
      const bare = tag.replaceAll(/="[^"]*"/g, '=""');
      if (/\s(style|on[a-z]+|hx-[a-z:-]+)=/i.test(bare)) faults.push(`${where}: ${tag}`);
    }
    if (/<style\b/i.test(text)) faults.push(`${where}: a <style>`);
    const body = text.slice(text.indexOf("<body"));
    const words = body.replaceAll(/<(script|code|pre)\b.*?<\/\1>/gs, "");
    for (const [, said] of words.matchAll(/>([^<>]+)</g)) {
      if (keys.has(said.trim())) faults.push(`${where}: the key ${said.trim()} is not translated`);
    }
  }
  return faults;
}

async function keysOf(folders) {
  const keys = new Set();
  for (const folder of folders) {
    for (const file of await readdir(folder)) {
      const text = await readFile(join(folder, file), "utf8");
      for (const [, key] of text.matchAll(file.endsWith(".ftl") ? MESSAGE : CODE)) keys.add(key);
    }
  }
  return keys;
}
