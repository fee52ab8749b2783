// npm mathjs: solveODE (adaptive RK45, Dormand–Prince) over 0.1 s from rest, counted as the 1000 operations that steps of 1e-4 would be.
// It chooses its own steps, so the number tells the price of 0.1 s, not of a step.
// Its tolerance is of the error per second, not per step: 1e-5 gives about the steps (500) and the accuracy of numeric.dopri at 1e-9,
// while 1e-9 would take ten times as many.
import * as mathjs from "mathjs";
import type { Work } from "../../src/worker.ts";
import { derivativeByMath } from "./jansen-rit.ts";

interface Solver {
  solveODE(
    f: (t: number, y: number[]) => number[],
    span: number[],
    y: number[],
    options: { method: "RK45"; tol: number; maxIter: number },
  ): { t: number[]; y: number[][] };
}

export default function make(): Work {
  // The published types leave solveODE out.
  const { solveODE } = mathjs as unknown as Solver;
  const solve = () => {
    const { y } = solveODE((t, state) => derivativeByMath(state, t, 220), [0, 0.1], [0, 0, 0, 0, 0, 0], { method: "RK45", tol: 1e-5, maxIter: 1e6 });
    return y[y.length - 1];
  };
  return {
    answer: solve,
    batch: () => {
      solve();
      return 1000;
    },
  };
}
