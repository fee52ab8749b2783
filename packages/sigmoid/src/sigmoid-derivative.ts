import { expInRange } from "@concord/libm";
import { checkNumbers, checkOut, checkParameters } from "./check-arguments.ts";
import { E0, R, V0 } from "./default-parameters.ts";
import type { NewFloat64Array } from "./new-float64-array.ts";

/**
 * Slope of the sigmoid: how much the mean firing rate changes with the mean membrane potential.
 *
 * S'(v) = r · S(v) · (1 − S(v)/(2·e0)), the exponent clipped to [−500, 500] as in S. At v0 it is r·e0/2, the largest.
 *
 * @param v - mean membrane potential (mV): a number, or an array of shape (n,); NaN gives NaN; not modified
 * @param e0 - half of the maximum firing rate (Hz), 2·e0 finite
 * @param v0 - potential at which the rate is e0 (mV), finite
 * @param r - slope of the exponent (1/mV), finite
 * @returns slope (Hz/mV): a number for a number, a new Float64Array for an array
 * @throws TypeError if v is neither a number nor an array of numbers, or a parameter is not a number
 * @throws RangeError if a parameter is NaN or infinite
 * @example sigmoidDerivative(6) // => 0.7000000000000001
 * @see sigmoid; Grimbert & Faugeras (2006), Neural Comput. 18, 3052–3068, for its use in linear stability
 */
export function sigmoidDerivative(v: number, e0?: number, v0?: number, r?: number): number;
export function sigmoidDerivative(v: ArrayLike<number>, e0?: number, v0?: number, r?: number): NewFloat64Array;
export function sigmoidDerivative(v: number | ArrayLike<number>, e0?: number, v0?: number, r?: number): number | NewFloat64Array;
export function sigmoidDerivative(v: number | ArrayLike<number>, e0: number = E0, v0: number = V0, r: number = R): number | NewFloat64Array {
  checkParameters("sigmoidDerivative", e0, v0, r);
  if (typeof v === "number") return sigmoidDerivativeScalar(v, e0, v0, r);
  checkNumbers("sigmoidDerivative", "v", "be a number or an array of numbers", v);
  return fill(new Float64Array(v.length), v, e0, v0, r);
}

/**
 * `sigmoidDerivative` of many numbers, written into an array of the caller's.
 *
 * @param out - receives the results, shape (n,); may be v itself, but not overlap it otherwise
 * @returns out, with the same bits as `sigmoidDerivative(v, e0, v0, r)`, which says what the other parameters are
 * @throws TypeError and RangeError as `sigmoidDerivative` does, and if out is not a Float64Array of v's length; out is left as it was
 * @example sigmoidDerivativeInto(new Float64Array(1), [6]) // => [0.7000000000000001]
 * @see sigmoidDerivative
 */
export function sigmoidDerivativeInto<T extends Float64Array>(out: T, v: ArrayLike<number>, e0: number = E0, v0: number = V0, r: number = R): T {
  checkParameters("sigmoidDerivativeInto", e0, v0, r);
  checkNumbers("sigmoidDerivativeInto", "v", "be an array of numbers", v);
  checkOut("sigmoidDerivativeInto", out, "v", v);
  return fill(out, v, e0, v0, r);
}

/**
 * `sigmoidDerivative` of one number, without defaults or checks: for use inside a derivative.
 *
 * @example sigmoidDerivativeScalar(6, 2.5, 6, 0.56) // => 0.7000000000000001
 * @see sigmoidDerivative
 */
export function sigmoidDerivativeScalar(v: number, e0: number, v0: number, r: number): number {
  let z = r * (v0 - v);
  z = z < -500 ? -500 : z > 500 ? 500 : z; // as in sigmoidScalar
  const e = expInRange(z);
  return ((r * (2 * e0)) / (1 + e)) * (e / (1 + e)); // (1 + e)² would overflow, and r·2 for the largest r
}

function fill<T extends Float64Array>(out: T, v: ArrayLike<number>, e0: number, v0: number, r: number): T {
  for (let i = 0; i < out.length; i++) out[i] = sigmoidDerivativeScalar(v[i], e0, v0, r);
  return out;
}
