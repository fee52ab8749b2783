// npm numeric: numeric.dopri (adaptive Dormand–Prince) over 0.1 s from rest at a tolerance of 1e-9, counted as the 1000 operations
// that steps of 1e-4 would be. It chooses its own steps, so the number tells the price of 0.1 s, not of a step.
import numeric from "numeric";
import type { Work } from "../../src/worker.ts";
import { derivativeByMath } from "./jansen-rit.ts";

interface Solver {
  dopri(from: number, to: number, y: number[], f: (t: number, y: number[]) => number[], tolerance: number, iterations: number): { x: number[]; y: number[][] };
}

export default function make(): Work {
  // The published types know a single equation only.
  const { dopri } = numeric as unknown as Solver;
  const solve = () => {
    const { x, y } = dopri(0, 0.1, [0, 0, 0, 0, 0, 0], (t, state) => derivativeByMath(state, t, 220), 1e-9, 100_000);
    if (x[x.length - 1] !== 0.1) throw new Error("the end was not reached");
    return y[y.length - 1];
  };
  return {
    answer: solve,
    batch: () => {
      for (let i = 0; i < 10; i++) solve();
      return 10_000;
    },
  };
}
