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
  const c = coefficients(m);
  return {
    begin: (batch) => {
      const { A, B, a, b, C, e0, v0, r } = batch.parameters;
      for (let i = 0; i < m; i++) {
        // In the order of the example's products, whose bits these are.
        [c.Aa[i], c.BbC4[i]] = [A[i] * a[i], B[i] * b[i] * (0.25 * C[i])];
        [c.C1[i], c.C2[i], c.C3[i]] = [C[i], 0.8 * C[i], 0.25 * C[i]];
        [c.a2[i], c.aa[i], c.b2[i], c.bb[i]] = [2 * a[i], a[i] * a[i], 2 * b[i], b[i] * b[i]];
      }
      [c.e0, c.v0, c.r] = [e0, v0, r].map((values) => perColumn(values, 3));
      batch.start.forEach((value, j) => y.fill(value, j * m, (j + 1) * m));
      input.begin(batch);
    },
    step: () => rk4StepInto(y, derivative, y, 0, dt, work, input.next(), c),
    record: (signals) => {
      for (let i = 0; i < m; i++) signals[i] = y[m + i] - y[2 * m + i];
    },
  };
}

/** What the derivative multiplies by, for each column, and its scratch. */
interface Coefficients extends Record<"Aa" | "BbC4" | "C1" | "C2" | "C3" | "a2" | "aa" | "b2" | "bb" | "v" | "s", Float64Array> {
  m: number;
  e0: number | Float64Array;
  v0: number | Float64Array;
  r: number | Float64Array;
}

function coefficients(m: number): Coefficients {
  const array = (n = m): Float64Array => new Float64Array(n);
  return { m, Aa: array(), BbC4: array(), C1: array(), C2: array(), C3: array(), a2: array(), aa: array(), b2: array(), bb: array(), v: array(3 * m), s: array(3 * m), e0: 0, v0: 0, r: 0 };
}

// One function for all sweeps of a thread, a loop for each population: V8 optimizes a new closure for each sweep half as well.
function derivative(y: Float64Array, _t: number, dydt: Float64Array, p: Float64Array, c: Coefficients): undefined {
  const { m, Aa, BbC4, C1, C2, C3, a2, aa, b2, bb, v, s } = c;
  const m2 = 2 * m;
  const m3 = 3 * m;
  const m4 = 4 * m;
  const m5 = 5 * m;
  for (let i = 0; i < m; i++) {
    const y0 = y[i];
    v[i] = y[m + i] - y[m2 + i];
    v[m + i] = C1[i] * y0;
    v[m2 + i] = C3[i] * y0;
  }
  sigmoidInto(s, v, c.e0, c.v0, c.r);
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
}
