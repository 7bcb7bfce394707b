// Formats the files that the input names, one a line, with each of several
// options: prints a JSON list [options, file, text] a line.
const fs = require("fs");

const prettier = require(process.argv[2]);

const options = [
  {},
  { singleQuote: true, quoteProps: "consistent" },
  { semi: false },
  { semi: false, singleQuote: true, trailingComma: "none", useTabs: true },
  { useTabs: true },
  { tabWidth: 4 },
  { trailingComma: "none" },
  { trailingComma: "es5" },
  { trailingComma: "all" },
  { quoteProps: "consistent" },
  { quoteProps: "preserve" },
  { printWidth: 40 },
  { printWidth: 40, semi: false, trailingComma: "none" },
  { printWidth: 120 },
  { printWidth: 120, objectWrap: "collapse", arrowParens: "avoid", bracketSpacing: false },
];

const parsers = { js: "babel", mjs: "babel", ts: "typescript", java: "java" };

async function main() {
  const plugins = process.argv.slice(3).map((name) => require.resolve(name));
  for (const file of fs.readFileSync(0, "utf8").split("\n").filter(Boolean)) {
    const source = fs.readFileSync(file, "utf8");
    for (const o of options) {
      const parser = parsers[file.split(".").pop()];
      const text = await prettier.format(source, { ...o, parser, plugins });
      console.log(JSON.stringify([JSON.stringify(o), file, text]));
    }
  }
}

main();
