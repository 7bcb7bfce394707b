// Uses a site in a real browser, and prints a line for each check.
//
//   node run.mjs STAND SITE FINDS [FOLDER FOR PICTURES]
//
// STAND is the folder that holds node_modules, FINDS a file with what the search
// has to find. Without SITE it only finds out whether there is a browser.
import { execFileSync } from "node:child_process";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { accessibility, markup } from "./standards.mjs";
import { behaviour } from "./behaviour.mjs";
import { appearance } from "./appearance.mjs";

const [stand, site, finds, pictures] = process.argv.slice(2).map((name) => path.resolve(name));
const require = createRequire(path.join(stand, "package.json"));
const { chromium } = require("playwright-core");

function executable() {
  for (const name of ["chromium", "chromium-browser", "google-chrome"]) {
    try {
      execFileSync(name, ["--version"], { stdio: "ignore" });
      return execFileSync("which", [name], { encoding: "utf8" }).trim();
    } catch { /* the next one, then */ }
  }
  throw new Error("there is no chromium");
}

const types = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml" };

async function serve() {
  const server = createServer(async (request, response) => {
    const name = path.join(site, decodeURIComponent(new URL(request.url, "http://site").pathname));
    try {
      const content = await readFile(name);
      response.writeHead(200, { "Content-Type": types[path.extname(name)] ?? "application/octet-stream" }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  return server;
}

let failed = 0;

async function run(name, check) {
  try {
    await check();
    console.log("ok    " + name);
  } catch (error) {
    failed++;
    console.log("FAIL  " + name + "\n" + (error.stack ?? error.message));
  }
}

// The browser gives up what it still asks for, such as an icon, when it leaves
// a page. A file that is not there has another error, or is a 404.
const abandoned = "net::ERR_ABORTED";

// opener opens pages of the site, and complains afterwards about whatever the
// console said and whatever was asked of anyone else.
function opener(browser, base) {
  return async (options, use) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const complaints = [];
    context.on("request", (request) => {
      if (!request.url().startsWith(base)) complaints.push("requests " + request.url());
    });
    context.on("requestfailed", (request) => {
      const { errorText } = request.failure();
      if (errorText !== abandoned) complaints.push(`does not get ${request.url()}: ${errorText}`);
    });
    context.on("response", (response) => {
      if (response.status() >= 400) complaints.push(response.status() + " for " + response.url());
    });
    context.on("console", (message) => complaints.push("console: " + message.text()));
    context.on("weberror", (error) => complaints.push("error: " + error.error().message));
    const page = await context.newPage();
    page.setDefaultTimeout(5000);
    page.visit = (name) => page.goto(base + name);
    try {
      await use(page, context);
    } finally {
      await context.close();
    }
    if (complaints.length > 0) throw new Error(complaints.join("\n"));
  };
}

const browser = await chromium.launch({ executablePath: executable(), args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
if (site) {
  const server = await serve();
  const bases = { server: `http://127.0.0.1:${server.address().port}/`, folder: pathToFileURL(site).href + "/" };
  for (const [from, base] of Object.entries(bases)) {
    const open = opener(browser, base);
    for (const [name, check] of Object.entries(behaviour)) await run(`${name}, from a ${from}`, () => check(open, base, finds));
  }
  const open = opener(browser, bases.server);
  for (const [name, check] of accessibility(require)) await run(name, () => check(open));
  for (const [name, check] of appearance(pictures)) await run(name, () => check(open));
  await run("the markup is valid", () => markup(require, site));
  server.close();
}
await browser.close();
process.exitCode = failed > 0 ? 1 : 0;
