import type { Machine } from "./machine.ts";
import type { GroupResult, Measurement } from "./measure.ts";
import type { Memory } from "./memory.ts";
import type { Size } from "./sizes.ts";
import type { TargetResult } from "./targets.ts";

/** All that a run found. */
export interface Report {
  machine: Machine;
  rounds: number;
  groups: GroupResult[];
  targets: TargetResult[];
  /** Of whole runs. */
  memory: Memory[];
  sizes: Size[];
}

/** The report as Markdown; `chart` gives the path of a group's chart. */
export function toMarkdown({ machine, rounds, groups, targets, memory, sizes }: Report, chart: (group: GroupResult) => string): string {
  const { date, processor, cores, versions } = machine;
  const parts = [
    "# Benchmark",
    `${date}, ${processor}, ${cores} cores, ${machine.memory}; ${Object.entries(versions).map(([name, version]) => `${name} ${version}`).join(", ")}. ` +
      `${rounds} interleaved rounds; ratios are of medians, to the first contender; the quartiles hold half of the batches. ` +
      "Answers differ relative to the largest number of the first contender's, or for other random streams to mean and variance.",
    "Written by `npx --yes pnpm@10.34.9 bench`.",
    ...groups.flatMap((group) => {
      const measured = group.measurements.length > 0 ? [`![Times relative to ${group.base}](${chart(group)})`, table(group)] : [];
      return [`## ${group.title}`, ...measured, ...skips(group)];
    }),
    ...(memory.length > 0 ? ["## Heap and garbage collection", memoryTable(memory)] : []),
    ...(sizes.length > 0 ? ["## Sizes, minified and gzipped", sizeTable(sizes)] : []),
    ...(targets.length > 0 ? ["## Targets", targetTable(targets)] : []),
  ];
  return `${parts.join("\n\n")}\n`;
}

function table({ operation, measurements }: GroupResult): string {
  return rows(
    ["Contender", `ns per ${operation}`, "least", "quartiles", "ratio", "ratios of its processes", "answer differs by", "may differ by"],
    measurements.map(({ name, median, min, quartiles, ratio, modes, deviation, tolerance }) => [
      name,
      ...[median, min].map(digits),
      quartiles.map(digits).join(" – "),
      digits(ratio),
      modes.map(digits).join(", "),
      ...[deviation, tolerance].map((difference) => (difference === 0 ? "0" : difference.toExponential(0))),
    ]),
  );
}

function skips({ skipped }: GroupResult): string[] {
  return skipped.length === 0 ? [] : [skipped.map(({ name, reason }) => `Skipped: ${name} (${reason}).`).join("\n")];
}

function memoryTable(memory: readonly Memory[]): string {
  return rows(
    ["Steps", "number", "time in the garbage collector", "collections of the whole heap", "bytes per step that stay"],
    memory.map(({ kind, steps, collecting, markSweeps, growth }) => [kind, steps.toExponential(0), `${digits(100 * collecting)} %`, String(markSweeps), growth.toFixed(3)]),
  );
}

function sizeTable(sizes: readonly Size[]): string {
  return rows(["Import", "bytes"], sizes.map(({ name, bytes }) => [name, String(bytes)]));
}

function targetTable(targets: readonly TargetResult[]): string {
  return rows(
    ["Group", "Contender", "compared with", "target", "reached", ""],
    targets.map(({ group, contender, to, limit, ratio }) => [group, contender, to ?? "1 ns", `≤ ${limit}`, ratio === undefined ? "–" : digits(ratio), verdict(limit, ratio)]),
  );
}

function verdict(limit: number, ratio: number | undefined): string {
  if (ratio === undefined) return "not measured";
  return ratio <= limit ? "met" : "**missed**";
}

const digits = (value: number): string => String(Number(value.toPrecision(3)));

function rows(head: readonly string[], body: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...body].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** A line for the terminal. */
export function toLine({ name, ratio, median }: Measurement, operation: string): string {
  return `  ${name.padEnd(34)} ${digits(median).padStart(8)} ns per ${operation}, ratio ${digits(ratio)}`;
}
