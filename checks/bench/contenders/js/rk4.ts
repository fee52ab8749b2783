import { rk4Step } from "@concord/integrators";
import { sigmoidScalar } from "@concord/sigmoid";
import type { Work } from "../../src/worker.ts";
import { derivative, jansenRit } from "./jansen-rit.ts";

const DT = 1e-4;

/** rk4Step on a state of numbers, of float64, or in turn on eight models of their own. */
export default function make(kind: string): Work {
  const start = (): number[] | Float64Array => (kind === "float64" ? new Float64Array(6) : [0, 0, 0, 0, 0, 0]);
  const models = kind === "eight" ? Array.from({ length: 8 }, () => jansenRit(sigmoidScalar)) : [derivative];
  const steps = (y: number[] | Float64Array, f: typeof derivative, n: number) => {
    for (let i = 0; i < n; i++) y = rk4Step(f, y, i * DT, DT, 220);
    return y;
  };
  let states = models.map(start);
  return {
    answer: () => steps(start(), models[0], 1000),
    batch: () => {
      states = states.map((y, i) => steps(y, models[i], 40_000 / models.length));
      return 40_000;
    },
  };
}
