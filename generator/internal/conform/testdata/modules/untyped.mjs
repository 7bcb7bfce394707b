// Writes a module of TypeScript without its types: Node does, where it can, else
// the TypeScript that the folder tools holds.
import fs from "node:fs";
import module, { createRequire } from "node:module";

function transpiled(source) {
  const ts = createRequire(import.meta.url)("./tools/typescript");
  const target = ts.ScriptTarget.ES2022;
  return ts.transpile(source, { target, module: ts.ModuleKind.ESNext });
}

const untyped = module.stripTypeScriptTypes ?? transpiled;
fs.writeFileSync("errors.mjs", untyped(fs.readFileSync("errors.mts", "utf8")));
