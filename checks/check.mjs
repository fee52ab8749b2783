// Installs, builds and runs one of these checks; what follows its name is passed on: npx --yes pnpm@10.34.9 check fuzz --minutes 10
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { argv, exit, platform } from "node:process";
import { fileURLToPath } from "node:url";
import { prepare } from "../tools/prepare.mjs";

const folder = (/** @type {string} */ name) => new URL(`${name}/`, import.meta.url);
const NAMES = readdirSync(folder("."), { withFileTypes: true }).filter((entry) => entry.isDirectory() && scriptOf(entry.name) !== undefined).map(({ name }) => name);

const [name, ...options] = argv.slice(2);
if (!NAMES.includes(name)) {
  console.error(`check: name must be one of ${NAMES.join(", ")}, got ${name ?? "none"}`);
  exit(1);
}
prepare([`@concord/${name}...`]);
const { status, error } = spawnSync("pnpm", ["run", /** @type {string} */ (scriptOf(name)), ...options], { cwd: fileURLToPath(folder(name)), stdio: "inherit", shell: platform === "win32" });
if (error !== undefined) throw error;
exit(status ?? 1);

/** @param {string} name */
function scriptOf(name) {
  const { scripts = {} } = JSON.parse(readFileSync(new URL("package.json", folder(name)), "utf8"));
  return ["check", "test"].find((script) => script in scripts);
}
