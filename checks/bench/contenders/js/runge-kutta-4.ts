// npm runge-kutta-4: classic Runge–Kutta steps on a state of numbers, which is changed in place.
import RungeKutta4 from "runge-kutta-4";
import type { Work } from "../../src/worker.ts";
import { derivativeByMath } from "./jansen-rit.ts";

const DT = 1e-4;

export default function make(): Work {
  const start = () => new RungeKutta4((t, y) => derivativeByMath(y, t, 220), 0, [0, 0, 0, 0, 0, 0], DT);
  const column = start();
  return {
    answer: () => start().steps(1000),
    batch: () => {
      column.steps(40_000);
      return 40_000;
    },
  };
}
