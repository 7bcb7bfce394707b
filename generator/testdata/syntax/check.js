// Compile every JavaScript file in some folders and print how many there are;
// TypeScript is counted, and compiled where Node reads it.
const { execFileSync } = require("node:child_process");
const fs = require("node:fs");
const { stripTypeScriptTypes } = require("node:module");
const path = require("node:path");
const vm = require("node:vm");

const files = process.argv.slice(2).flatMap((folder) =>
  fs
    .readdirSync(folder, { recursive: true })
    .filter((name) => /\.(m?js|ts)$/.test(name))
    .map((name) => path.join(folder, name)),
);
for (const file of files) {
  if (file.endsWith(".mjs")) execFileSync(process.execPath, ["--check", file]);
  else if (file.endsWith(".ts")) stripTypeScriptTypes?.(fs.readFileSync(file, "utf8"));
  else new vm.Script(`"use strict";${fs.readFileSync(file, "utf8")}`, { filename: file });
}
console.log(files.length);
