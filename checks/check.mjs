// Runs a project of this folder with its options, once it is installed and built: npx --yes pnpm@10.34.9 check fuzz --minutes 10
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { argv, exit, platform } from "node:process";
import { prepare } from "../tools/prepare.mjs";

const NAMES = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const [name, ...options] = argv.slice(2);
if (!NAMES.includes(name)) {
  console.error(`check: name must be one of ${NAMES.join(", ")}, got ${name ?? "none"}`);
  exit(1);
}
prepare([`@concord/${name}...`]);
const { status } = spawnSync("pnpm", ["--dir", join(import.meta.dirname, name), "run", "check", ...options], { stdio: "inherit", shell: platform === "win32" });
exit(status ?? 1);
