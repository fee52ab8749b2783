import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { childrensProcessorSeconds } from "./processor-time.ts";
import { quantiles } from "./quantiles.ts";

/** The whole program with several threads, as times relative to one. */
export interface Scaling {
  threads: number;
  /** Seconds of the program from start to end: the least of the rounds, since other work on the machine can only add to it. */
  seconds: number;
  /** Seconds of all its threads on the processor: the least of the rounds. */
  processor: number;
  /** How many times as fast as with one thread, by the least times. */
  speedup: number;
  /** The same in each round: median. */
  median: number;
}

const STUDY = ["--grid", "C=50:500:64", "p=0:400:64", "--seconds", "3", "--transient", "1"];
const PROGRAM = join(import.meta.dirname, "../dist/sweep.js");

/** Runs the program in turn with one thread and with as many as there are cores. */
export function measureScaling(rounds: number): Scaling[] {
  const counts = [...new Set([1, 2, availableParallelism()])].filter((threads) => threads <= availableParallelism());
  const runs = Array.from({ length: rounds }, () => counts.map(run));
  const least = (i: number, time: "seconds" | "processor"): number => Math.min(...runs.map((round) => round[i][time]));
  return counts.map((threads, i) => ({
    threads,
    seconds: least(i, "seconds"),
    processor: least(i, "processor"),
    speedup: least(0, "seconds") / least(i, "seconds"),
    median: quantiles(runs.map((round) => round[0].seconds / round[i].seconds)).median,
  }));
}

function run(threads: number): { seconds: number; processor: number } {
  const folder = mkdtempSync(join(tmpdir(), "sweep-bench-"));
  try {
    const [start, before] = [performance.now(), childrensProcessorSeconds()];
    const { status, stderr } = spawnSync(process.execPath, [PROGRAM, ...STUDY, "--threads", String(threads), "--out", join(folder, "table.parquet")], { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return { seconds: (performance.now() - start) / 1000, processor: childrensProcessorSeconds() - before };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
