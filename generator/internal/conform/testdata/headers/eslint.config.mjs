// The rule that HEADER_RULE names, of the plugin HEADER_PLUGIN, with the options
// HEADER_OPTIONS.
import tseslint from "typescript-eslint";

const { default: plugin } = await import(process.env.HEADER_PLUGIN);
const rule = plugin.rules[process.env.HEADER_RULE];
rule.meta.schema = false; // which one of them has in a form that ESLint 9 refuses

export default [
  {
    files: ["**/*.{js,mjs,cjs,ts}"],
    languageOptions: { parser: tseslint.parser },
    plugins: { header: plugin },
    rules: {
      [`header/${process.env.HEADER_RULE}`]: ["error", ...JSON.parse(process.env.HEADER_OPTIONS)],
    },
  },
];
