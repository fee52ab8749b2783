import { createRk4Work, rk4StepInto } from "@concord/integrators";
import type { Work } from "../../src/worker.ts";
import { derivativeInto } from "./jansen-rit-into.ts";

const DT = 1e-4;

// Eight derivatives that the engine knows nothing in common of, not eight closures of one function.
const copies = Array.from({ length: 8 }, (_, i) => import(`./jansen-rit-into.ts?${i}`) as Promise<{ derivativeInto: typeof derivativeInto }>);
const eight = (await Promise.all(copies)).map((copy) => copy.derivativeInto);

/** rk4StepInto on one model, or in turn on eight models of their own. */
export default function make(kind: string): Work {
  const models = kind === "eight" ? eight : [derivativeInto];
  const work = createRk4Work(6);
  const steps = (y: Float64Array, f: typeof derivativeInto, n: number): Float64Array => {
    for (let i = 0; i < n; i++) rk4StepInto(y, f, y, i * DT, DT, work, 220);
    return y;
  };
  const states = models.map(() => new Float64Array(6));
  return {
    answer: () => steps(new Float64Array(6), models[0], 1000),
    batch: () => {
      states.forEach((y, i) => steps(y, models[i], 80_000 / models.length));
      return 80_000;
    },
  };
}
