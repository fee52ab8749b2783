import { join } from "node:path";
import type { Group } from "@concord/bench";

// They find the harness for C and Python where @concord/bench has it.
const contender = (file: string): string => join(import.meta.dirname, "contenders", file);

/** Columns side by side; the largest has two batches of the measured points. */
export const BATCHES = [1, 8, 32, 128];
export const batchName = (batch: number): string => `sweep --batch ${batch}`;

/** Of one core: the sweep's loop, with what it draws and measures, beside numba and C. */
export const sweepGroup: Group = {
  name: "sweep",
  title: "A sweep of Jansen–Rit columns on one core",
  operation: "column-step",
  base: "C",
  contenders: [
    { name: "C", file: contender("sweep.c"), needs: "apt-get install gcc" },
    { name: "numba", file: contender("sweep.py"), needs: "apt-get install python3-numba" },
    ...BATCHES.map((batch) => ({ name: batchName(batch), file: contender("sweep.ts"), args: [String(batch)], processes: 2 })),
  ],
};
