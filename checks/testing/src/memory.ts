import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Bytes in use when all garbage is collected: JavaScript's heap, what lies outside of it, and the process as a whole. */
export interface Memory {
  heap: number;
  outside: number;
  process: number;
}

export function memoryInUse(): Memory {
  collectGarbage();
  collectGarbage(); // what finalizers of the first let go
  const { heapUsed, external, rss } = process.memoryUsage();
  return { heap: heapUsed, outside: external, process: rss };
}

/** By how many bytes each has grown since. */
export function grownSince(before: Memory): Memory {
  const now = memoryInUse();
  return { heap: now.heap - before.heap, outside: now.outside - before.outside, process: now.process - before.process };
}
