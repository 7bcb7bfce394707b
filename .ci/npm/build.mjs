// Makes the npm packages of a release from what goreleaser built: one for each
// system, with the program in it, and statusmith, which starts the one that
// npm chose by its os and cpu.
//
//   node .ci/npm/build.mjs DIST FOLDER
import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "../..");
const [dist, folder] = process.argv.slice(2).map((path) => resolve(path));
if (!folder) {
  console.error("usage: node .ci/npm/build.mjs DIST FOLDER");
  process.exit(2);
}

const json = (...path) => JSON.parse(readFileSync(join(...path), "utf8"));
const { version } = json(dist, "metadata.json");
const common = {
  version,
  license: "MIT",
  homepage: "https://github.com/statusmith/statusmith",
  repository: { type: "git", url: "git+https://github.com/statusmith/statusmith.git" },
};
const os = { linux: "linux", darwin: "darwin", windows: "win32" };
const cpu = { amd64: "x64", arm64: "arm64" };

rmSync(folder, { recursive: true, force: true });
const binaries = json(dist, "artifacts.json").filter((artifact) => artifact.type === "Binary");
const optionalDependencies = {};
for (const binary of binaries) {
  const system = `${os[binary.goos]}-${cpu[binary.goarch]}`;
  const name = `@statusmith/${system}`;
  optionalDependencies[name] = version;
  const program = binary.goos === "windows" ? "statusmith.exe" : "statusmith";
  const dir = write(system, {
    name,
    description: `The program of statusmith for ${system}`,
    ...common,
    os: [os[binary.goos]],
    cpu: [cpu[binary.goarch]],
    preferUnplugged: true,
    files: [program],
  });
  copyFileSync(join(root, binary.path), join(dir, program));
  chmodSync(join(dir, program), 0o755);
  pack(dir);
}

const dir = write("statusmith", {
  name: "statusmith",
  description: "Turn a status code into code: the same response, written for eight web frameworks",
  keywords: ["http", "status-code", "error", "snippet", "cli"],
  ...common,
  bin: { statusmith: "statusmith.js" },
  files: ["statusmith.js"],
  engines: { node: ">=18" },
  optionalDependencies,
});
copyFileSync(join(here, "statusmith.js"), join(dir, "statusmith.js"));
copyFileSync(join(root, "README.md"), join(dir, "README.md"));
pack(dir);

function write(name, manifest) {
  const dir = join(folder, name);
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, "package.json"), JSON.stringify(manifest, null, 2) + "\n");
  copyFileSync(join(root, "LICENSE"), join(dir, "LICENSE"));
  return dir;
}

function pack(dir) {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  execFileSync(npm, ["pack", "--silent", "--pack-destination", folder, dir], { stdio: ["ignore", "ignore", "inherit"] });
}
