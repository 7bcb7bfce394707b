// Formats the files that the input names, one a line, with each of several
// options, and a page of Markdown and one of MDX that hold all of them in fences:
// prints a JSON list [options, file, text] a line.
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

// Fences are formatted by the same code, so that they need fewer options.
const optionsOfPages = [
  {},
  { semi: false, singleQuote: true, trailingComma: "none", useTabs: true },
  { printWidth: 40, quoteProps: "consistent" },
];

const parsers = { js: "babel", mjs: "babel", ts: "typescript", java: "java" };

const plugins = process.argv.slice(3).map((name) => require.resolve(name));
const extension = (file) => file.split(".").pop();
const print = (o, file, text) => console.log(JSON.stringify([o, file, text]));

async function formatFile(o, { file, source }) {
  const text = await prettier.format(source, { ...o, parser: parsers[extension(file)], plugins });
  print(JSON.stringify(o), file, text);
}

async function formatPage(o, parser, files) {
  const page = files.map(({ file, source }) => "```" + extension(file) + "\n" + source + "```\n").join("\n");
  const text = await prettier.format(page, { ...o, parser, plugins });
  const fences = [...text.matchAll(/^```\w+\n([^]*?)^```$/gm)];
  if (fences.length !== files.length) throw new Error(`${fences.length} fences of ${files.length}`);
  fences.forEach((fence, i) => print(`${JSON.stringify(o)} in ${parser}`, files[i].file, fence[1]));
}

async function main() {
  const names = fs.readFileSync(0, "utf8").split("\n").filter(Boolean);
  const files = names.map((file) => ({ file, source: fs.readFileSync(file, "utf8") }));
  for (const o of options) {
    for (const file of files) await formatFile(o, file);
  }
  for (const o of optionsOfPages) {
    for (const parser of ["markdown", "mdx"]) await formatPage(o, parser, files);
  }
}

main();
