import type { Machine } from "../../bench/src/machine.ts";
import type { GroupResult } from "../../bench/src/measure.ts";
import type { Scaling } from "./scaling.ts";

export interface Report {
  machine: Machine;
  /** Processes that wanted a core on average, in the minute before. */
  load: number;
  rounds: number;
  group: GroupResult;
  scaling: Scaling[];
}

/** The report as Markdown. */
export function toMarkdown({ machine, load, rounds, group, scaling }: Report): string {
  const { date, processor, cores, memory, versions } = machine;
  const { base, measurements, skipped } = group;
  const least = measurements.find(({ name }) => name === base)!.min;
  return `# Speed of a sweep

${date}, ${processor}, ${cores} cores, ${memory}; ${["Node.js", "V8", "gcc", "Python", "NumPy"].map((name) => `${name} ${versions[name]}`).join(", ")}.
Load before: ${load.toFixed(1)}. Written by \`pnpm --dir sweep bench\`.

## One core

Columns times steps, with input noise drawn and rhythms measured: ${rounds} interleaved rounds; the quartiles hold half of the batches.

| Contender | million column-steps per second | ns per column-step | least | quartiles | time relative to ${base} | of the least |
| --- | --- | --- | --- | --- | --- | --- |
${measurements.map(({ name, median, min, quartiles, ratio }) => `| ${name} | ${digits(1000 / median)} | ${digits(median)} | ${digits(min)} | ${quartiles.map(digits).join(" – ")} | ${digits(ratio)} | ${digits(min / least)} |`).join("\n")}
${skipped.map(({ name, reason }) => `\nSkipped: ${name} (${reason}).\n`).join("")}
## More cores

The whole program from start to end on 4096 points of 4 s, in turn; its threads share the machine with what else runs on it.

| Threads | seconds | times as fast as one |
| --- | --- | --- |
${scaling.map(({ threads, seconds, speedup }) => `| ${threads} | ${digits(seconds)} | ${digits(speedup)} |`).join("\n")}
`;
}

/** The README with its paragraph about speed told by a report. */
export function withSpeedParagraph(readme: string, { machine, load, group, scaling }: Report): string {
  // The least time of all rounds: other work on the machine can only add to it.
  const least = (name: string): number => group.measurements.find((measurement) => measurement.name === name)!.min;
  const times = (slow: string, fast: string): string => String(Number((least(slow) / least(fast)).toPrecision(2)));
  const two = scaling.find(({ threads }) => threads === 2);
  const paragraph = [
    `On one core a column-step takes ${digits(least("sweep --batch 32"))} ns, ${times("sweep --batch 32", "C")} times as long as in C with everything inlined and`,
    `${times("sweep --batch 32", "numba")} times as long as by numba, which both integrate one column after the other; \`--batch 1\` takes ${times("sweep --batch 1", "sweep --batch 32")} times as long as`,
    `the default of 32.${two === undefined ? "" : ` Two threads are ${digits(two.speedup)} times as fast as one.`} Measured side by side on ${machine.date}\n([report](report/report.md)), on ${machine.cores} cores whose load by other work was ${load.toFixed(0)}.`,
  ].join("\n");
  return readme.replace(/(?<=^## Speed\n\n).*?(?=\n\n)/ms, paragraph);
}

const digits = (value: number): string => String(Number(value.toPrecision(3)));
