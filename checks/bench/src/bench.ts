import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import cliProgress from "cli-progress";
import { Command, InvalidArgumentError } from "commander";
import { drawChart } from "./chart.ts";
import { GROUPS } from "./groups/index.ts";
import { describeMachine } from "./machine.ts";
import { type GroupResult, measureGroup } from "./measure.ts";
import { measureMemory } from "./memory.ts";
import { withSpeedParagraph } from "./readme.ts";
import { type Report, toLine, toMarkdown } from "./report.ts";
import { measureSizes } from "./sizes.ts";
import { compareWithTargets } from "./targets.ts";

const BENCH = join(import.meta.dirname, "..");
const README = join(BENCH, "../../README.md");
const LEAST_ROUNDS = 15;

const program = new Command("bench")
  .description("Measures the primitives and what a user would pick instead, side by side; writes report/report.md.")
  .option("--only <groups>", `some of ${GROUPS.map(({ name }) => name).join(", ")}`, parseGroups)
  .option("--rounds <number>", `batches of each contender, ${LEAST_ROUNDS} at least`, parseRounds, LEAST_ROUNDS)
  .option("--json <file>", "also write all figures there")
  .allowExcessArguments(false)
  .parse();
const { only, rounds, json } = program.opts<{ only?: string[]; rounds: number; json?: string }>();

const groups = GROUPS.filter(({ name }) => only?.includes(name) ?? true);
const bar = new cliProgress.SingleBar({ format: "{bar} {percentage} %, {group}", clearOnComplete: true, linewrap: true });
bar.start(groups.length * rounds, 0, { group: "" });
const results: GroupResult[] = [];
for (const group of groups) {
  bar.update({ group: group.title });
  const result = await measureGroup(group, rounds, () => bar.increment());
  results.push(result);
  bar.update(results.length * rounds);
}
bar.stop();

const targets = compareWithTargets(JSON.parse(readFileSync(join(BENCH, "targets.json"), "utf8")), results);
const isWhole = only === undefined;
const report: Report = {
  machine: describeMachine(),
  rounds,
  groups: results,
  targets,
  memory: isWhole ? measureMemory(1e7) : [],
  sizes: isWhole ? await measureSizes() : [],
};
print(report);
save(report);
if (json !== undefined) writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`);

function print({ groups, targets }: Report): void {
  for (const { title, operation, measurements, skipped } of groups) {
    console.log(`\n${title}`);
    for (const measurement of measurements) console.log(toLine(measurement, operation));
    for (const { name, reason } of skipped) console.log(`  skipped: ${name} (${reason})`);
  }
  const missed = targets.filter(({ limit, ratio }) => ratio !== undefined && ratio > limit);
  console.log(`\nTargets: ${targets.length - missed.length} met or not measured, ${missed.length} missed`);
  for (const { group, contender, to, limit, ratio } of missed) console.log(`  ${group}: ${contender} to ${to ?? "1 ns"}: ${ratio!.toFixed(2)}, target ${limit}`);
}

/** The report of a whole run stands in the repository; a partial one does not replace it. */
function save(report: Report): void {
  const folder = join(BENCH, isWhole ? "report" : "report/partial");
  mkdirSync(folder, { recursive: true });
  for (const group of report.groups.filter(({ measurements }) => measurements.length > 0)) {
    writeFileSync(join(folder, `${group.name}.svg`), drawChart(group));
  }
  writeFileSync(join(folder, "report.md"), toMarkdown(report, ({ name }) => `${name}.svg`));
  writeFileSync(join(folder, "report.json"), `${JSON.stringify(report, null, 2)}\n`);
  if (isWhole) writeFileSync(README, withSpeedParagraph(readFileSync(README, "utf8"), report));
  console.log(`\nReport: ${relative(process.cwd(), join(folder, "report.md"))}`);
}

function parseGroups(text: string): string[] {
  const names = text.split(",");
  const unknown = names.find((name) => !GROUPS.some((group) => group.name === name));
  if (unknown !== undefined) throw new InvalidArgumentError(`There is no group ${unknown}.`);
  return names;
}

function parseRounds(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < LEAST_ROUNDS) throw new InvalidArgumentError(`It must be an integer from ${LEAST_ROUNDS} up.`);
  return value;
}
