// Has ESLint repair the files that the input names, one a line, by all of its own
// rules and those of typescript-eslint that need no types: prints a JSON list
// [rules, file, text] a line.
const fs = require("fs");

const { Linter } = require("eslint");
const js = require("@eslint/js");
const ts = require("typescript-eslint");

// What everyone who has the rule sets, in place of its default.
const settings = { "one-var": ["error", "never"] };

const untyped = Object.entries(ts.plugin.rules)
  .filter(([, rule]) => rule.meta.fixable && !rule.meta.docs.requiresTypeChecking && !rule.meta.deprecated)
  .map(([name]) => [`@typescript-eslint/${name}`, "error"]);

const linter = new Linter();
for (const file of fs.readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  const source = fs.readFileSync(file, "utf8");
  const isTyped = file.endsWith(".ts");
  const config = isTyped
    ? { languageOptions: { parser: ts.parser }, plugins: { "@typescript-eslint": ts.plugin }, rules: { ...js.configs.all.rules, ...settings, ...Object.fromEntries(untyped) } }
    : { languageOptions: { sourceType: file.endsWith(".mjs") ? "module" : "commonjs" }, rules: { ...js.configs.all.rules, ...settings } };
  const { output, messages } = linter.verifyAndFix(source, { ...config, files: ["**/*"] }, { filename: isTyped ? "file.ts" : "file.js" });
  const fatal = messages.find((message) => message.fatal);
  if (fatal) {
    throw new Error(`${file}:${fatal.line}: ${fatal.message}`);
  }
  console.log(JSON.stringify(["eslint", file, output]));
}
