import type { Machine } from "@concord/bench";
import type { QueueMemory } from "./peak-memory.ts";

/** The most memory that processes have had (MB). */
export interface MemoryReport {
  machine: Machine;
  /** Each process with one thread that computes; for more and more points. */
  sizes: ({ points: number; run: number } & QueueMemory)[];
  /** The whole program with several threads. */
  threads: { threads: number; run: number }[];
}

/** The report as Markdown. */
export function memoryToMarkdown(report: MemoryReport): string {
  const { machine, sizes, threads } = report;
  return `# Memory of a sweep

The most that the operating system has counted for each process (VmHWM), in MB of a million bytes: the program itself, its thread, and
what is mapped from the disk. ${machine.date}, Node.js ${machine.versions["Node.js"]}. Written by \`pnpm --dir apps/sweep memory\`.

| Points | whole program, one thread | worker of the queue, one thread | collect | what Redis holds |
| --- | --- | --- | --- | --- |
${sizes.map(({ points, run, worker, collect, redis }) => `| ${points} | ${[run, worker, collect, redis].map(Math.round).join(" | ")} |`).join("\n")}

Redis holds ${Math.round(redisBytes(report))} bytes for each further point. The other processes hold nothing of a point that is done, but on the disk.

| Threads | whole program |
| --- | --- |
${threads.map(({ threads: n, run }) => `| ${n} | ${Math.round(run)} |`).join("\n")}

Each further thread takes ${Math.round(perThread(report))} MB.
`;
}

/** The README with its paragraph about memory told by a report. */
export function withMemoryParagraph(readme: string, report: MemoryReport): string {
  const [least, most] = [report.sizes[0], report.sizes.at(-1)!];
  const both = (process: "run" | "worker" | "collect"): string => `${Math.round(least[process])} and ${Math.round(most[process])} MB`;
  const paragraph = [
    `A sweep's size has no part in the memory that its processes take. For ${inWords(least.points)} and for ${inWords(most.points)} points the program had`,
    `at most ${both("run")} with one thread, a worker of the queue ${both("worker")}, and its collector ${both("collect")};`,
    `each further thread takes ${Math.round(perThread(report))} MB. What is computed is on the disk, 24 bytes a point, or in Redis, where it takes ${Math.round(redisBytes(report))} bytes of memory a point`,
    "([report](report/memory.md)).",
  ].join("\n");
  return readme.replace(/(?<=^## Memory\n\n).*?(?=\n\n)/ms, paragraph);
}

function redisBytes({ sizes }: MemoryReport): number {
  const [least, most] = [sizes[0], sizes.at(-1)!];
  return ((most.redis - least.redis) * 1e6) / (most.points - least.points);
}

function perThread({ threads }: MemoryReport): number {
  const [least, most] = [threads[0], threads.at(-1)!];
  return (most.run - least.run) / (most.threads - least.threads);
}

const inWords = (points: number): string => (points < 1e6 ? `${Math.round(points / 1e3)} thousand` : `${(points / 1e6).toFixed(1)} million`);
