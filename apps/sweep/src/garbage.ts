import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

const ALLOWED = 2e6; // bytes beside what is held: what is left of a few chunks

// A documented flag of Node.js that can be set while it runs, so that the program needs none on its command line.
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

let held = 0;

/**
 * Collects the garbage of what was done with a chunk, or some rows, if it has become much. Left to itself V8 lets it grow, to over
 * a hundred megabytes in a long sweep, since it knows that the machine has more; and with its threads' heaps, theirs are limited.
 */
export function collectGarbage(): void {
  if (used() < held + ALLOWED) return;
  collect();
  held = used();
}

function used(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
