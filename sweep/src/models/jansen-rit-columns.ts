import { createRk4Work, rk4StepInto } from "@concord/integrators";
import { sigmoidInto } from "@concord/sigmoid";
import type { Columns } from "./model.ts";
import { noisyInput } from "./noisy-input.ts";
import { perColumn } from "./per-column.ts";

/** m Jansen–Rit columns as one structure of arrays, their sigmoids at once; each has the bits that examples/jansen-rit computes for it. */
export function jansenRitColumns(m: number, dt: number): Columns {
  const input = noisyInput(m);
  const work = createRk4Work(6 * m);
  // Component j of column i stands at j·m + i.
  const y = new Float64Array(6 * m);
  const v = new Float64Array(3 * m);
  const s = new Float64Array(3 * m);
  const [Aa, BbC4, C1, C2, C3] = Array.from({ length: 5 }, () => new Float64Array(m));
  const [a2, aa, b2, bb] = Array.from({ length: 4 }, () => new Float64Array(m));
  let [e0, v0, r]: (number | Float64Array)[] = [2.5, 6, 0.56];

  // A loop for each population, with what it reads twice at hand, is a tenth faster than one loop for all.
  const [m2, m3, m4, m5] = [2 * m, 3 * m, 4 * m, 5 * m];
  const derivative = (y: Float64Array, _t: number, dydt: Float64Array, p: Float64Array): undefined => {
    for (let i = 0; i < m; i++) {
      const y0 = y[i];
      v[i] = y[m + i] - y[m2 + i];
      v[m + i] = C1[i] * y0;
      v[m2 + i] = C3[i] * y0;
    }
    sigmoidInto(s, v, e0, v0, r);
    for (let i = 0; i < m; i++) {
      const y3 = y[m3 + i];
      dydt[i] = y3;
      dydt[m3 + i] = Aa[i] * s[i] - a2[i] * y3 - aa[i] * y[i];
    }
    for (let i = 0; i < m; i++) {
      const y4 = y[m4 + i];
      dydt[m + i] = y4;
      dydt[m4 + i] = Aa[i] * (p[i] + C2[i] * s[m + i]) - a2[i] * y4 - aa[i] * y[m + i];
    }
    for (let i = 0; i < m; i++) {
      const y5 = y[m5 + i];
      dydt[m2 + i] = y5;
      dydt[m5 + i] = BbC4[i] * s[m2 + i] - b2[i] * y5 - bb[i] * y[m2 + i];
    }
  };

  return {
    begin: (batch) => {
      const { A, B, a, b, C, ...sigmoid } = batch.parameters;
      for (let i = 0; i < m; i++) {
        // In the order of the example's products, whose bits these are.
        [Aa[i], BbC4[i]] = [A[i] * a[i], B[i] * b[i] * (0.25 * C[i])];
        [C1[i], C2[i], C3[i]] = [C[i], 0.8 * C[i], 0.25 * C[i]];
        [a2[i], aa[i], b2[i], bb[i]] = [2 * a[i], a[i] * a[i], 2 * b[i], b[i] * b[i]];
      }
      [e0, v0, r] = [sigmoid.e0, sigmoid.v0, sigmoid.r].map((values) => perColumn(values, 3));
      batch.start.forEach((value, j) => y.fill(value, j * m, (j + 1) * m));
      input.begin(batch);
    },
    step: () => rk4StepInto(y, derivative, y, 0, dt, work, input.next()),
    record: (signals) => {
      for (let i = 0; i < m; i++) signals[i] = y[m + i] - y[m2 + i];
    },
  };
}
