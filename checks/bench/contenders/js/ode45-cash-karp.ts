// npm ode45-cash-karp: adaptive steps of order five, kept at dt = 1e-4 by a tolerance that accepts every step
// and by maxIncreaseFactor = 1, so that the number of steps is the same. A step evaluates the derivative six times
// instead of four and estimates an error that changes nothing.
import integrator from "ode45-cash-karp";
import type { Work } from "../../src/worker.ts";
import { derivativeByMath } from "./jansen-rit.ts";

const DT = 1e-4;

function derivativeInPlace(dydt: Float64Array, y: Float64Array, t: number): void {
  const values = derivativeByMath(y, t, 220);
  for (let i = 0; i < 6; i++) dydt[i] = values[i];
}

export default function make(): Work {
  const start = () => integrator(new Float64Array(6), derivativeInPlace, 0, DT, { tol: Infinity, maxIncreaseFactor: 1 });
  const steps = (column: ReturnType<typeof start>, n: number) => {
    column.steps(n);
    if (column.dt !== DT) throw new Error("a step of another size");
    return column.y;
  };
  const column = start();
  return {
    answer: () => steps(start(), 1000),
    batch: () => {
      steps(column, 40_000);
      return 40_000;
    },
  };
}
