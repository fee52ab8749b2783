// Measures a sweep beside numba and C, and its scaling; writes report/ and the README's paragraph about speed.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { describeMachine } from "@concord/bench";
import { measureOneCore } from "./one-core.ts";
import { type Report, toMarkdown, withSpeedParagraph } from "./report.ts";
import { measureScaling } from "./scaling.ts";

const SWEEP = join(import.meta.dirname, "..");
const { values } = parseArgs({ options: { rounds: { type: "string", default: "25" }, "scaling-rounds": { type: "string", default: "7" } } });
const [rounds, scalingRounds] = [Number(values.rounds), Number(values["scaling-rounds"])];

const [load] = loadavg();
const report: Report = { machine: describeMachine(), load, rounds, oneCore: await measureOneCore(rounds), scalingRounds, scaling: measureScaling(scalingRounds) };
mkdirSync(join(SWEEP, "report"), { recursive: true });
writeFileSync(join(SWEEP, "report/report.json"), `${JSON.stringify(report, null, 2)}\n`);
writeFileSync(join(SWEEP, "report/report.md"), toMarkdown(report));
const readme = join(SWEEP, "README.md");
writeFileSync(readme, withSpeedParagraph(readFileSync(readme, "utf8"), report));
console.log(toMarkdown(report));
