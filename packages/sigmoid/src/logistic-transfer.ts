import { exp } from "@concord/libm";
import { checkFinite, checkNumbers, checkOut, checkPositive } from "./check-arguments.ts";
import type { NewFloat64Array } from "./new-float64-array.ts";

/**
 * The transfer function of neural field theory: a logistic curve over the mean membrane potential.
 *
 * Q(v) = maximum / (1 + exp(−(v − theta)/sigma)). The defaults are those of Robinson, Rennie & Wright.
 *
 * @param v - mean membrane potential (mV): a number, or an array of shape (n,); NaN gives NaN; not modified
 * @param maximum - maximum firing rate (Hz), finite
 * @param theta - mean firing threshold, where the rate is half of the maximum (mV), finite
 * @param sigma - width of the transition (mV), positive: √3/π standard deviations of the thresholds
 * @returns mean firing rate (Hz), between 0 and maximum: a number for a number, a new Float64Array for an array
 * @throws TypeError if v is neither a number nor an array of numbers, or a parameter is not a number
 * @throws RangeError if maximum or theta is NaN or infinite, or sigma is not positive and finite
 * @example logisticTransfer(15) // => 125
 * @see Robinson, Rennie & Wright (1997), Phys. Rev. E 56, 826–840; erfTransfer, which it approximates
 */
export function logisticTransfer(v: number, maximum?: number, theta?: number, sigma?: number): number;
export function logisticTransfer(v: ArrayLike<number>, maximum?: number, theta?: number, sigma?: number): NewFloat64Array;
export function logisticTransfer(v: number | ArrayLike<number>, maximum?: number, theta?: number, sigma?: number): number | NewFloat64Array;
export function logisticTransfer(v: number | ArrayLike<number>, maximum: number = 250, theta: number = 15, sigma: number = 3.3): number | NewFloat64Array {
  checkFinite("logisticTransfer", "maximum", maximum);
  checkFinite("logisticTransfer", "theta", theta);
  checkPositive("logisticTransfer", "sigma", sigma);
  if (typeof v === "number") return logisticTransferScalar(v, maximum, theta, sigma);
  checkNumbers("logisticTransfer", "v", "be a number or an array of numbers", v);
  return fill(new Float64Array(v.length), v, maximum, theta, sigma);
}

/**
 * `logisticTransfer` of many numbers, written into an array of the caller's.
 *
 * @param out - receives the results, shape (n,); may be v itself, but not overlap it otherwise
 * @returns out, with the same bits as `logisticTransfer(v, maximum, theta, sigma)`, which says what the other parameters are
 * @throws TypeError and RangeError as `logisticTransfer` does, and if out is not a Float64Array of v's length; out is left as it was
 * @example logisticTransferInto(new Float64Array(2), [15, 500]) // => [125, 250]
 * @see logisticTransfer
 */
export function logisticTransferInto<T extends Float64Array>(out: T, v: ArrayLike<number>, maximum: number = 250, theta: number = 15, sigma: number = 3.3): T {
  checkFinite("logisticTransferInto", "maximum", maximum);
  checkFinite("logisticTransferInto", "theta", theta);
  checkPositive("logisticTransferInto", "sigma", sigma);
  checkNumbers("logisticTransferInto", "v", "be an array of numbers", v);
  checkOut("logisticTransferInto", out, "v", v);
  return fill(out, v, maximum, theta, sigma);
}

/**
 * `logisticTransfer` of one number, without defaults or checks: for use inside a derivative.
 *
 * @example logisticTransferScalar(15, 250, 15, 3.3) // => 125
 * @see logisticTransfer
 */
export function logisticTransferScalar(v: number, maximum: number, theta: number, sigma: number): number {
  return maximum / (1 + exp((theta - v) / sigma));
}

function fill<T extends Float64Array>(out: T, v: ArrayLike<number>, maximum: number, theta: number, sigma: number): T {
  for (let i = 0; i < out.length; i++) out[i] = logisticTransferScalar(v[i], maximum, theta, sigma);
  return out;
}
