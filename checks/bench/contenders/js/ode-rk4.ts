// npm ode-rk4: classic Runge–Kutta steps in place, on a state of float64.
// It keeps its scratch arrays; the derivative's numbers are copied into them, six a call.
import integrator from "ode-rk4";
import type { Work } from "../../src/worker.ts";
import { derivativeByMath } from "./jansen-rit.ts";

const DT = 1e-4;

function derivativeInPlace(dydt: Float64Array, y: Float64Array, t: number): void {
  const values = derivativeByMath(y, t, 220);
  for (let i = 0; i < 6; i++) dydt[i] = values[i];
}

export default function make(): Work {
  const start = () => integrator(new Float64Array(6), derivativeInPlace, 0, DT);
  const column = start();
  return {
    answer: () => start().steps(1000).y,
    batch: () => {
      column.steps(40_000);
      return 40_000;
    },
  };
}
