import { erf } from "@concord/libm";
import { checkFinite, checkNumbers, checkOut, checkPositive } from "./check-arguments.ts";
import type { NewFloat64Array } from "./new-float64-array.ts";

const SQRT2 = 1.4142135623730951;

/**
 * The transfer function of a population whose firing thresholds are normally distributed.
 *
 * Q(v) = maximum/2 · (1 + erf((v − theta)/(√2·sigma))): the share of thresholds below v. Far below theta its absolute error, some
 * 10⁻¹⁶ of the maximum, exceeds the rate itself.
 *
 * @param v - mean membrane potential (mV): a number, or an array of shape (n,); NaN gives NaN; not modified
 * @param maximum - maximum firing rate (Hz), finite
 * @param theta - mean firing threshold (mV), finite
 * @param sigma - standard deviation of the thresholds (mV), positive
 * @returns mean firing rate (Hz), between 0 and maximum: a number for a number, a new Float64Array for an array
 * @throws TypeError if v is neither a number nor an array of numbers, or a parameter is not a number
 * @throws RangeError if maximum or theta is NaN or infinite, or sigma is not positive and finite
 * @example erfTransfer(15) // => 125
 * @see Wilson & Cowan (1972), Biophys. J. 12, 1–24, eq. 1; parameters: Robinson, Rennie & Wright (1997), Phys. Rev. E 56, 826–840
 */
export function erfTransfer(v: number, maximum?: number, theta?: number, sigma?: number): number;
export function erfTransfer(v: ArrayLike<number>, maximum?: number, theta?: number, sigma?: number): NewFloat64Array;
export function erfTransfer(v: number | ArrayLike<number>, maximum?: number, theta?: number, sigma?: number): number | NewFloat64Array;
export function erfTransfer(v: number | ArrayLike<number>, maximum: number = 250, theta: number = 15, sigma: number = 6): number | NewFloat64Array {
  checkFinite("erfTransfer", "maximum", maximum);
  checkFinite("erfTransfer", "theta", theta);
  checkPositive("erfTransfer", "sigma", sigma);
  if (typeof v === "number") return erfTransferScalar(v, maximum, theta, sigma);
  checkNumbers("erfTransfer", "v", "be a number or an array of numbers", v);
  return fill(new Float64Array(v.length), v, maximum, theta, sigma);
}

/**
 * `erfTransfer` of many numbers, written into an array of the caller's.
 *
 * @param out - receives the results, shape (n,); may be v itself, but not overlap it otherwise
 * @returns out, with the same bits as `erfTransfer(v, maximum, theta, sigma)`, which says what the other parameters are
 * @throws TypeError and RangeError as `erfTransfer` does, and if out is not a Float64Array of v's length; out is left as it was
 * @example erfTransferInto(new Float64Array(2), [15, 500]) // => [125, 250]
 * @see erfTransfer
 */
export function erfTransferInto<T extends Float64Array>(out: T, v: ArrayLike<number>, maximum: number = 250, theta: number = 15, sigma: number = 6): T {
  checkFinite("erfTransferInto", "maximum", maximum);
  checkFinite("erfTransferInto", "theta", theta);
  checkPositive("erfTransferInto", "sigma", sigma);
  checkNumbers("erfTransferInto", "v", "be an array of numbers", v);
  checkOut("erfTransferInto", out, "v", v);
  return fill(out, v, maximum, theta, sigma);
}

/**
 * `erfTransfer` of one number, without defaults or checks: for use inside a derivative.
 *
 * @example erfTransferScalar(15, 250, 15, 6) // => 125
 * @see erfTransfer
 */
export function erfTransferScalar(v: number, maximum: number, theta: number, sigma: number): number {
  return (maximum / 2) * (1 + erf((v - theta) / (SQRT2 * sigma)));
}

function fill<T extends Float64Array>(out: T, v: ArrayLike<number>, maximum: number, theta: number, sigma: number): T {
  for (let i = 0; i < out.length; i++) out[i] = erfTransferScalar(v[i], maximum, theta, sigma);
  return out;
}
