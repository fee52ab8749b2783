import { sigmoidScalar } from "@concord/models-utils";
import type { Gains, Parameters } from "./parameters.ts";

/**
 * Derivative of a column of pyramidal cells, excitatory cells, slow and fast inhibitory cells, each a second-order synapse.
 *
 * @param y - potentials y0 (of pyramidal cells at the others), y1 (excitatory), y2 (slow inhibitory), y3 (fast inhibitory) and y4
 * (slow inhibitory at the fast cells) (mV), and their derivatives y5 … y9 (mV/s)
 * @param _t - time (s); the equations do not depend on it
 * @param p - input from other areas (pulses/s)
 * @returns dy/dt, shape (10,)
 * @see Wendling et al. (2002), Eur. J. Neurosci. 15, 1499–1508
 */
export function derivative(y: readonly number[], _t: number, p: number, { A, B, G }: Gains, { a, b, g, C, e0, v0, r }: Parameters): number[] {
  const pyramidal = sigmoidScalar(y[1] - y[2] - y[3], e0, v0, r);
  const excitatory = sigmoidScalar(C * y[0], e0, v0, r);
  const slow = sigmoidScalar(0.25 * C * y[0], e0, v0, r);
  const fast = sigmoidScalar(0.3 * C * y[0] - 0.1 * C * y[4], e0, v0, r);
  return [
    y[5],
    y[6],
    y[7],
    y[8],
    y[9],
    A * a * pyramidal - 2 * a * y[5] - a * a * y[0],
    A * a * (p + 0.8 * C * excitatory) - 2 * a * y[6] - a * a * y[1],
    B * b * 0.25 * C * slow - 2 * b * y[7] - b * b * y[2],
    G * g * 0.8 * C * fast - 2 * g * y[8] - g * g * y[3],
    B * b * slow - 2 * b * y[9] - b * b * y[4],
  ];
}
