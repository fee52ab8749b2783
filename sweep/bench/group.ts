import type { Group } from "../../bench/src/group.ts";

const FILES = "../../sweep/bench/contenders";

/** Of one core: the sweep's loop, with what it draws and measures, beside numba and C. */
export const sweepGroup: Group = {
  name: "sweep",
  title: "A sweep of Jansen–Rit columns on one core",
  operation: "column-step",
  base: "C",
  contenders: [
    { name: "C", file: `${FILES}/sweep.c`, needs: "apt-get install gcc" },
    { name: "numba", file: `${FILES}/sweep.py`, needs: "apt-get install python3-numba" },
    ...[1, 8, 32].map((batch) => ({ name: `sweep --batch ${batch}`, file: `${FILES}/sweep.ts`, args: [String(batch)], processes: 2 })),
  ],
};
