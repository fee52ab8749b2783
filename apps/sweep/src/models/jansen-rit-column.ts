import { createRk4Work, rk4StepInto } from "@concord/integrators";
import { sigmoidScalar } from "@concord/sigmoid";
import type { Columns } from "./model.ts";
import { noisyInput } from "./noisy-input.ts";

/** One Jansen–Rit column, its sigmoids inlined: what a batch of one is simulated by. */
export function jansenRitColumn(dt: number): Columns {
  const input = noisyInput(1);
  const work = createRk4Work(6);
  const y = new Float64Array(6);
  let [A, B, a, b, C, e0, v0, r] = Array.from({ length: 8 }, () => 0);
  return {
    begin: (batch) => {
      [A, B, a, b, C, e0, v0, r] = ["A", "B", "a", "b", "C", "e0", "v0", "r"].map((name) => batch.parameters[name][0]);
      y.set(batch.start);
      input.begin(batch);
    },
    step: () => rk4StepInto(y, derivative, y, 0, dt, work, input.next()[0], A, B, a, b, C, 0.8 * C, 0.25 * C, 0.25 * C, e0, v0, r),
    record: (signals) => void (signals[0] = y[1] - y[2]),
  };
}

/** The derivative of examples/jansen-rit, in place. */
function derivative(
  y: Float64Array,
  _t: number,
  dydt: Float64Array,
  p: number,
  A: number,
  B: number,
  a: number,
  b: number,
  C1: number,
  C2: number,
  C3: number,
  C4: number,
  e0: number,
  v0: number,
  r: number,
): undefined {
  const pyramidal = sigmoidScalar(y[1] - y[2], e0, v0, r);
  const excitatory = sigmoidScalar(C1 * y[0], e0, v0, r);
  const inhibitory = sigmoidScalar(C3 * y[0], e0, v0, r);
  dydt[0] = y[3];
  dydt[1] = y[4];
  dydt[2] = y[5];
  dydt[3] = A * a * pyramidal - 2 * a * y[3] - a * a * y[0];
  dydt[4] = A * a * (p + C2 * excitatory) - 2 * a * y[4] - a * a * y[1];
  dydt[5] = B * b * C4 * inhibitory - 2 * b * y[5] - b * b * y[2];
}
