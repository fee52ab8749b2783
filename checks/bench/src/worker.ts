// A JavaScript contender as a process: `node --import tsx worker.ts contender.ts [arguments]`.
import { createInterface } from "node:readline";

/** What a contender's file exports by default: a function of its arguments that makes it. */
export interface Work {
  /** Numbers to be compared with the base's. */
  answer(): ArrayLike<number>;
  /** Does the work and returns the number of operations, with their time if it is not that of the whole call. */
  batch(): number | { seconds: number; operations: number };
}

if (process.argv[2] !== undefined) {
  const [file, ...args] = process.argv.slice(2);
  const { default: make } = (await import(file)) as { default: (...args: string[]) => Work };
  const work = make(...args);
  for await (const line of createInterface(process.stdin)) {
    console.log(JSON.stringify(line === "answer" ? Array.from(work.answer()) : timed(work)));
  }
}

function timed(work: Work): { seconds: number; operations: number } {
  const start = process.hrtime.bigint();
  const result = work.batch();
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  return typeof result === "number" ? { seconds, operations: result } : result;
}
