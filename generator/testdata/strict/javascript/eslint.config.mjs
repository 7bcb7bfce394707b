import eslint from "@eslint/js";
import typescript from "typescript-eslint";

export default [
  eslint.configs.recommended,
  {
    files: ["**/*.js", "**/*.mjs"],
    languageOptions: {
      globals: { console: true, exports: true, module: true, process: true, require: true },
    },
  },
  { files: ["**/*.js"], languageOptions: { sourceType: "commonjs" } },
  ...typescript.configs.strictTypeChecked.map((config) => ({ ...config, files: ["**/*.ts"] })),
  {
    files: ["**/*.ts"],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
  },
];
