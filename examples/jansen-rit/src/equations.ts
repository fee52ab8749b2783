import { sigmoidScalar } from "@concord/sigmoid";

/**
 * Derivative of a Jansen–Rit column: three populations, each a second-order synapse.
 *
 * @param y - potentials y0, y1, y2 (mV) and their derivatives y3, y4, y5 (mV/s)
 * @param _t - time (s); the equations do not depend on it
 * @param p - input from other areas (pulses/s)
 * @returns dy/dt, shape (6,)
 * @see Jansen & Rit (1995), Biol. Cybern. 73, eq. 6
 */
export function derivative(
  y: ArrayLike<number>,
  _t: number,
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
): number[] {
  const pyramidal = sigmoidScalar(y[1] - y[2], e0, v0, r);
  const excitatory = sigmoidScalar(C1 * y[0], e0, v0, r);
  const inhibitory = sigmoidScalar(C3 * y[0], e0, v0, r);
  return [
    y[3],
    y[4],
    y[5],
    A * a * pyramidal - 2 * a * y[3] - a * a * y[0],
    A * a * (p + C2 * excitatory) - 2 * a * y[4] - a * a * y[1],
    B * b * C4 * inhibitory - 2 * b * y[5] - b * b * y[2],
  ];
}
