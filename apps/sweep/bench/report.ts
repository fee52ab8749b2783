import type { Machine } from "@concord/bench";
import { BATCHES, batchName } from "./group.ts";
import type { OneCore } from "./one-core.ts";
import type { Quantiles } from "./quantiles.ts";
import type { Scaling } from "./scaling.ts";

export interface Report {
  machine: Machine;
  /** Processes that wanted a core on average, in the minute before. */
  load: number;
  rounds: number;
  oneCore: OneCore;
  scalingRounds: number;
  scaling: Scaling[];
}

/** The report as Markdown. */
export function toMarkdown({ machine, load, rounds, oneCore: { measurements, skipped }, scalingRounds, scaling }: Report): string {
  const { date, processor, cores, memory, versions } = machine;
  const base = measurements.find(({ name }) => name === "C") ?? measurements[0];
  const middle = ({ lower, median, upper }: Quantiles): string => `${digits(median)} (${digits(lower)} – ${digits(upper)})`;
  return `# Speed of a sweep

${date}, ${processor}, ${cores} cores, ${memory}; ${["Node.js", "V8", "gcc", "Python", "NumPy"].map((name) => `${name} ${versions[name]}`).join(", ")}.
Load before: ${load.toFixed(1)}. Written by \`pnpm --dir apps/sweep bench\`.

## One core

Columns times steps, with input noise drawn and rhythms measured, in ${rounds} interleaved rounds. Time is of the processor, which other work
on the machine changes less, and of the clock; in brackets, half of the rounds were between.

| Contender | million column-steps per second and core | least ns of the processor | relative to ${base.name} | median | ns of the clock, least | median |
| --- | --- | --- | --- | --- | --- | --- |
${measurements.map(({ name, processor, wall }) => `| ${name} | ${digits(1000 / processor.least)} | ${digits(processor.least)} | ${digits(processor.least / base.processor.least)} | ${middle(processor)} | ${digits(wall.least)} | ${middle(wall)} |`).join("\n")}
${skipped.map(({ name, reason }) => `\nSkipped: ${name} (${reason}).\n`).join("")}
## More cores

The whole program from start to end on 4096 points of 4 s, in turn, ${scalingRounds} rounds: the least times, and the median of the rounds' ratios. Its
threads share the machine with what else runs on it.

| Threads | seconds | seconds of the processor | times as fast as one | in the median |
| --- | --- | --- | --- | --- |
${scaling.map(({ threads, seconds, processor, speedup, median }) => `| ${threads} | ${digits(seconds)} | ${digits(processor)} | ${digits(speedup)} | ${digits(median)} |`).join("\n")}
`;
}

/** The README with its paragraph about speed told by a report. */
export function withSpeedParagraph(readme: string, { machine, load, oneCore: { measurements }, scaling }: Report): string {
  const least = (name: string): number | undefined => measurements.find((measurement) => measurement.name === name)?.processor.least;
  const ours = least(batchName(32))!;
  const beside = [["C", "as in C with everything inlined"], ["numba", "as by numba"]]
    .filter(([name]) => least(name) !== undefined)
    .map(([name, words]) => `${twoDigits(ours / least(name)!)} times as long ${words}`);
  const others = BATCHES.filter((batch) => batch !== 32).map((batch) => `${digits(least(batchName(batch))!)} ns in batches of ${batch}`);
  const two = scaling.find(({ threads }) => threads === 2);
  const paragraph = [
    `On one core a column-step takes ${digits(ours)} ns with the default batch of 32: ${digits(1000 / ours)} million a second.`,
    `${beside.length === 0 ? "" : `That is ${beside.join(" and ")}, which integrate one\ncolumn after the other. `}It takes ${others.join(", ")}.`,
    `${two === undefined ? "" : `Two threads are ${digits(two.speedup)} times as fast as one. `}Least times of the processor, measured side by side on ${machine.date}`,
    `([report](report/report.md)), on ${machine.cores} cores whose load by other work was ${load.toFixed(0)}.`,
  ].join("\n");
  return readme.replace(/(?<=^## Speed\n\n).*?(?=\n\n)/ms, paragraph);
}

const digits = (value: number): string => String(Number(value.toPrecision(3)));
const twoDigits = (value: number): string => String(Number(value.toPrecision(2)));
