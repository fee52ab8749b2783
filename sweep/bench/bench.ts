// Measures a sweep beside numba and C, and its scaling; writes report/ and the README's paragraph about speed.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { describeMachine } from "../../bench/src/machine.ts";
import { measureGroup } from "../../bench/src/measure.ts";
import { sweepGroup } from "./group.ts";
import { type Report, toMarkdown, withSpeedParagraph } from "./report.ts";
import { measureScaling } from "./scaling.ts";

const ROUNDS = 25;
const SCALING_ROUNDS = 5;
const SWEEP = join(import.meta.dirname, "..");

const [load] = loadavg();
const group = await measureGroup(sweepGroup, ROUNDS, () => undefined);
const report: Report = { machine: describeMachine(), load, rounds: ROUNDS, group, scaling: measureScaling(SCALING_ROUNDS) };
mkdirSync(join(SWEEP, "report"), { recursive: true });
writeFileSync(join(SWEEP, "report/report.json"), `${JSON.stringify(report, null, 2)}\n`);
writeFileSync(join(SWEEP, "report/report.md"), toMarkdown(report));
const readme = join(SWEEP, "README.md");
writeFileSync(readme, withSpeedParagraph(readFileSync(readme, "utf8"), report));
console.log(toMarkdown(report));
