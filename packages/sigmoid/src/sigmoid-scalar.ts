import { expInRange } from "@concord/libm";

// V8 looks an import up at each call; a constant of this module it folds. The benchmark's sigmoid groups, run without this,
// show what it buys.
const exp: (x: number) => number = expInRange;

/**
 * Mean firing rate of a population at one membrane potential, without defaults or checks: for use inside a derivative.
 *
 * S(v) = 2·e0 / (1 + exp(r·(v0 − v))), the exponent clipped to [−500, 500].
 *
 * @param v - mean membrane potential (mV); NaN gives NaN
 * @param e0 - half of the maximum firing rate (Hz)
 * @param v0 - potential at which the rate is e0 (mV)
 * @param r - slope of the exponent (1/mV)
 * @returns mean firing rate (Hz), the same bits as `sigmoid(v, e0, v0, r)`
 * @example sigmoidScalar(6, 2.5, 6, 0.56) // => 2.5
 * @see Jansen & Rit (1995), Biol. Cybern. 73, 357–366; Python: concord_models_utils.sigmoid
 */
export function sigmoidScalar(v: number, e0: number, v0: number, r: number): number {
  let z = r * (v0 - v);
  // As in the Python package; e^±500 is far from overflow, and the rate no longer changes visibly. Written out, since V8 does not
  // fold the minus of a named constant.
  z = z < -500 ? -500 : z > 500 ? 500 : z;
  // Short, as expInRange is, so that several calls inline into a derivative; the benchmark's guards watch over that.
  return (2 * e0) / (1 + exp(z));
}
