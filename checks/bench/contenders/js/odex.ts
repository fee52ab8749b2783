// npm odex: adaptive extrapolation (Hairer's ODEX) over 0.1 s from rest at tolerances of 1e-9, counted as the 1000 operations
// that steps of 1e-4 would be. It chooses far longer steps, so the number tells the price of 0.1 s, not of a step.
import { createRequire } from "node:module";
import type { Work } from "../../src/worker.ts";
import { derivativeByMath } from "./jansen-rit.ts";

interface Solver {
  relativeTolerance: number;
  absoluteTolerance: number;
  solve(f: (t: number, y: number[]) => number[], from: number, y: number[], to: number): { y: number[] };
}

// Required, not imported: the package ships TypeScript sources, which this project's compiler options would reject.
const { Solver } = createRequire(import.meta.url)("odex") as { Solver: new (n: number) => Solver };

export default function make(): Work {
  const solver = new Solver(6);
  solver.relativeTolerance = 1e-9;
  solver.absoluteTolerance = 1e-9;
  const solve = () => solver.solve((t, y) => derivativeByMath(y, t, 220), 0, [0, 0, 0, 0, 0, 0], 0.1).y;
  return {
    answer: solve,
    batch: () => {
      for (let i = 0; i < 100; i++) solve();
      return 100_000;
    },
  };
}
