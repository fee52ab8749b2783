import { createRk4Work, rk4StepInto } from "@concord/integrators";
import { sigmoidInto } from "@concord/sigmoid";
import type { Work } from "../../src/worker.ts";

const NODES = 1000;
const DT = 1e-4;

/** rk4StepInto on a ring of 1000 Jansen–Rit columns: structure of arrays, their sigmoids at once. */
export default function make(): Work {
  const v = new Float64Array(3 * NODES);
  const s = new Float64Array(3 * NODES);
  const network = (y: Float64Array, _t: number, dydt: Float64Array): undefined => {
    for (let i = 0; i < NODES; i++) {
      v[i] = y[NODES + i] - y[2 * NODES + i];
      v[NODES + i] = 135 * y[i];
      v[2 * NODES + i] = 33.75 * y[i];
    }
    sigmoidInto(s, v);
    for (let i = 0; i < NODES; i++) {
      const p = 200 + 10 * s[i === 0 ? NODES - 1 : i - 1];
      dydt[i] = y[3 * NODES + i];
      dydt[NODES + i] = y[4 * NODES + i];
      dydt[2 * NODES + i] = y[5 * NODES + i];
      dydt[3 * NODES + i] = 325 * s[i] - 200 * y[3 * NODES + i] - 10000 * y[i];
      dydt[4 * NODES + i] = 325 * (p + 108 * s[NODES + i]) - 200 * y[4 * NODES + i] - 10000 * y[NODES + i];
      dydt[5 * NODES + i] = 37125 * s[2 * NODES + i] - 100 * y[5 * NODES + i] - 2500 * y[2 * NODES + i];
    }
  };
  const work = createRk4Work(6 * NODES);
  const steps = (y: Float64Array, n: number): Float64Array => {
    for (let i = 0; i < n; i++) rk4StepInto(y, network, y, i * DT, DT, work);
    return y;
  };
  const start = (): Float64Array => Float64Array.from({ length: 6 * NODES }, (_, i) => (i % 7) * 0.01);
  const state = start();
  return {
    answer: () => steps(start(), 100).filter((_, i) => i % 100 === 0),
    batch: () => (steps(state, 200), 200),
  };
}
