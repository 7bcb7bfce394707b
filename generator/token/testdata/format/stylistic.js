// Fixes the files that the input names, one a line, with standard and with ESLint
// Stylistic in each of several styles: prints a JSON list [style, file, text] a line.
const fs = require("fs");

const { ESLint } = require("eslint");
const js = require("@eslint/js");
const stylistic = require("@stylistic/eslint-plugin");
const typescript = require("typescript-eslint");

const styles = {
  stylistic: {},
  "stylistic, semicolons": { semi: true, quotes: "double", commaDangle: "never", braceStyle: "1tbs", indent: 4 },
  "stylistic, tabs": { quotes: "backtick", quoteProps: "consistent", indent: "tab", arrowParens: true, blockSpacing: false },
};

function eslint(style) {
  const overrideConfig = [
    js.configs.recommended,
    typescript.configs.base,
    stylistic.configs.customize(style),
    { files: ["**/*.js"], languageOptions: { sourceType: "commonjs" } },
  ];
  const e = new ESLint({ fix: true, overrideConfigFile: true, overrideConfig });
  return async (text, filePath) => (await e.lintText(text, { filePath }))[0];
}

async function standard(text, filename) {
  if (filename.endsWith(".ts")) return {};
  const engine = (await import(require.resolve("standard"))).default;
  return (await engine.lintText(text, { fix: true, filename }))[0];
}

async function main() {
  const fixers = { standard };
  for (const name of Object.keys(styles)) fixers[name] = eslint(styles[name]);
  for (const file of fs.readFileSync(0, "utf8").split("\n").filter(Boolean)) {
    const source = fs.readFileSync(file, "utf8");
    for (const name of Object.keys(fixers)) {
      const { output = source, messages = [] } = await fixers[name](source, "errors." + file.split(".").pop());
      const fatal = messages.find((m) => m.fatal);
      if (fatal) throw new Error(`${file}:${fatal.line}: ${name}: ${fatal.message}`);
      console.log(JSON.stringify([name, file, output]));
    }
  }
}

main();
