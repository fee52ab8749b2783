// Asks the registry for known vulnerabilities of what the repository is developed with; the packages themselves need nothing of
// others. Fails for an advisory that advisories-explained.json does not explain.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readAudit } from "./read-audit.mjs";

const explained = JSON.parse(readFileSync(join(import.meta.dirname, "advisories-explained.json"), "utf8"));
const { stdout, stderr } = spawnSync("pnpm", ["audit", "--json"], { cwd: join(import.meta.dirname, "../.."), encoding: "utf8" });
const { said, isBad } = readAudit(`${stdout}${stderr}`, explained);
console.log(said);
if (isBad) process.exitCode = 1;
