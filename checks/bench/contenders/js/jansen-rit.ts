import { sigmoidScalar } from "@concord/sigmoid";

/** The Jansen–Rit derivative at the published parameters, with some sigmoid. */
export function jansenRit(sigmoid: (v: number, e0: number, v0: number, r: number) => number) {
  return (y: ArrayLike<number>, _t: number, p: number): number[] => {
    const s1 = sigmoid(y[1] - y[2], 2.5, 6, 0.56);
    const s2 = sigmoid(135 * y[0], 2.5, 6, 0.56);
    const s3 = sigmoid(33.75 * y[0], 2.5, 6, 0.56);
    return [y[3], y[4], y[5], 325 * s1 - 200 * y[3] - 10000 * y[0], 325 * (p + 108 * s2) - 200 * y[4] - 10000 * y[1], 37125 * s3 - 100 * y[5] - 2500 * y[2]];
  };
}

export const derivative = jansenRit(sigmoidScalar);

/** For peers, which bring no sigmoid of their own. */
export const derivativeByMath = jansenRit((v, e0, v0, r) => (2 * e0) / (1 + Math.exp(Math.min(500, Math.max(-500, r * (v0 - v))))));
