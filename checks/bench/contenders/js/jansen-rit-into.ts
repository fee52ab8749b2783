import { sigmoidScalar } from "@concord/sigmoid";

/** The Jansen–Rit derivative at the published parameters, written in place; operations as in jansen-rit.ts. */
export function jansenRitInto(sigmoid: (v: number, e0: number, v0: number, r: number) => number) {
  return (y: Float64Array, _t: number, dydt: Float64Array, p: number): undefined => {
    const s1 = sigmoid(y[1] - y[2], 2.5, 6, 0.56);
    const s2 = sigmoid(135 * y[0], 2.5, 6, 0.56);
    const s3 = sigmoid(33.75 * y[0], 2.5, 6, 0.56);
    dydt[0] = y[3];
    dydt[1] = y[4];
    dydt[2] = y[5];
    dydt[3] = 325 * s1 - 200 * y[3] - 10000 * y[0];
    dydt[4] = 325 * (p + 108 * s2) - 200 * y[4] - 10000 * y[1];
    dydt[5] = 37125 * s3 - 100 * y[5] - 2500 * y[2];
  };
}

export const derivativeInto = jansenRitInto(sigmoidScalar);
