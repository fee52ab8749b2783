import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";

/** The whole program with several threads, as times relative to one. */
export interface Scaling {
  threads: number;
  /** Seconds of the program from start to end: median of the rounds. */
  seconds: number;
  /** How many times as fast as with one thread: median of the rounds' ratios, so that a disturbance of the machine counts little. */
  speedup: number;
}

const STUDY = ["--grid", "C=50:500:64", "p=0:400:64", "--seconds", "3", "--transient", "1"];
const PROGRAM = join(import.meta.dirname, "../dist/sweep.js");

/** Runs the program in turn with one thread and with as many as there are cores. */
export function measureScaling(rounds: number): Scaling[] {
  const counts = [...new Set([1, 2, availableParallelism()])].filter((threads) => threads <= availableParallelism());
  const times = counts.map(() => [] as number[]);
  for (let round = 0; round < rounds; round++) counts.forEach((threads, i) => times[i].push(run(threads)));
  return counts.map((threads, i) => ({ threads, seconds: median(times[i]), speedup: median(times[i].map((seconds, round) => times[0][round] / seconds)) }));
}

function run(threads: number): number {
  const folder = mkdtempSync(join(tmpdir(), "sweep-bench-"));
  try {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [PROGRAM, ...STUDY, "--threads", String(threads), "--out", join(folder, "table.parquet")], { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return (performance.now() - start) / 1000;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]; // of an odd number
