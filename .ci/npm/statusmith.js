#!/usr/bin/env node
// Starts the program in the package of this system.
const { spawnSync } = require("node:child_process");

const system = `${process.platform}-${process.arch}`;
const program = process.platform === "win32" ? "statusmith.exe" : "statusmith";

let path;
try {
  path = require.resolve(`@statusmith/${system}/${program}`);
} catch {
  console.error(
    `statusmith: the package @statusmith/${system} is not installed: ` +
      "install statusmith on this system, without --omit=optional; other ways are in its README",
  );
  process.exit(2);
}

const { status, signal, error } = spawnSync(path, process.argv.slice(2), { stdio: "inherit" });
if (error) {
  console.error(`statusmith: ${error.message}`);
  process.exit(2);
}
if (signal) {
  process.kill(process.pid, signal);
}
process.exit(status ?? 2);
