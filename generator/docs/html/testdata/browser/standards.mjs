// What can be held against a standard.
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

const pages = [
  "index.html", "en/index.html", "ar/smtp/index.html", "vi/smtp/504-parameter-not-implemented.html",
  "ar/http/103-early-hints.html", "en/http/401-unauthorized.html", "ar/websocket/1006-abnormal-closure.html",
];

// accessibility runs axe on each page, as it is and with everything open, in
// both themes.
export function accessibility(require) {
  const axe = require("axe-core").source;
  const check = (name, colorScheme) => (open) => open({ colorScheme }, async (page) => {
    await page.visit(name);
    await page.evaluate(axe);
    await inspect(page);
    if (name === "index.html") return;
    await page.locator("#search").fill("40");
    await page.getByRole("option").nth(3).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.locator(".languages").evaluate((menu) => { menu.open = true; });
    await inspect(page);
  });
  return pages.flatMap((name) => ["light", "dark"].map((scheme) => [`axe finds nothing on ${name}, ${scheme}`, check(name, scheme)]));
}

async function inspect(page) {
  const { violations } = await page.evaluate(() => window.axe.run());
  const found = violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html}\n${node.failureSummary}`));
  if (found.length > 0) throw new Error(found.join("\n"));
}

const rules = {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    "long-title": "off", // the names of statuses are what they are
    "no-trailing-whitespace": "off", // a status line without a phrase ends with a space
    "prefer-native-element": ["error", { exclude: ["listbox"] }], // that of a combobox
  },
};

// markup holds pages against HTML's own rules: the ones above, and one in ten
// of the rest, which is what there is time for.
export async function markup(require, site) {
  const { HtmlValidate, StaticConfigLoader } = require("html-validate");
  const validator = new HtmlValidate(new StaticConfigLoader(rules));
  const found = [];
  const files = (await readdir(site, { recursive: true })).map((name) => name.replaceAll("\\", "/")).filter((name) => name.endsWith(".html"));
  for (const [i, name] of files.sort().entries()) {
    if (i % 10 > 0 && !pages.includes(name)) continue;
    const report = await validator.validateString(await readFile(path.join(site, name), "utf8"), name);
    for (const { messages } of report.results) {
      found.push(...messages.map((m) => `${name}:${m.line}:${m.column}: ${m.message} (${m.ruleId})`));
    }
  }
  if (found.length > 0) throw new Error(found.slice(0, 20).join("\n"));
}
