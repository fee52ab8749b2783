// Asks the registry for known vulnerabilities of what the repository is developed with: node test/advisories.mjs. The packages
// themselves need nothing of others. Fails for an advisory that advisories-explained.json does not explain.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readAudit } from "./read-audit.mjs";

const root = dirname(import.meta.dirname);
const explained = JSON.parse(readFileSync(join(import.meta.dirname, "advisories-explained.json"), "utf8"));
const isProject = (/** @type {string} */ folder) => readdirSync(join(root, folder)).includes("pnpm-lock.yaml");
const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== "node_modules");

for (const folder of [".", ...folders.map(({ name }) => name).filter(isProject)]) {
  const { stdout, stderr } = spawnSync("pnpm", ["audit", "--json"], { cwd: join(root, folder), encoding: "utf8" });
  const { said, isBad } = readAudit(`${stdout}${stderr}`, explained);
  console.log(`${folder}: ${said}`);
  if (isBad) process.exitCode = 1;
}
