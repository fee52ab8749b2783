import { tanh } from "@concord/libm";
import { checkFinite, checkNumbers, checkOut } from "./check-arguments.ts";
import type { NewFloat64Array } from "./new-float64-array.ts";

/**
 * The transfer function of random rate networks: tanh(gain · x), with outputs in [−1, 1].
 *
 * With couplings of unit strength, rest is stable for a gain below 1 and activity is chaotic above.
 *
 * @param x - input: a number, or an array of shape (n,); NaN gives NaN; not modified
 * @param gain - slope at 0, finite
 * @returns output, within [−1, 1]; error of tanh below 1 ulp: a number for a number, a new Float64Array for an array
 * @throws TypeError if x is neither a number nor an array of numbers, or a parameter is not a number
 * @throws RangeError if gain is NaN or infinite
 * @example tanhTransfer(1) // => 0.7615941559557649
 * @see Sompolinsky, Crisanti & Sommers (1988), Phys. Rev. Lett. 61, 259–262
 */
export function tanhTransfer(x: number, gain?: number): number;
export function tanhTransfer(x: ArrayLike<number>, gain?: number): NewFloat64Array;
export function tanhTransfer(x: number | ArrayLike<number>, gain?: number): number | NewFloat64Array;
export function tanhTransfer(x: number | ArrayLike<number>, gain: number = 1): number | NewFloat64Array {
  checkFinite("tanhTransfer", "gain", gain);
  if (typeof x === "number") return tanhTransferScalar(x, gain);
  checkNumbers("tanhTransfer", "x", "be a number or an array of numbers", x);
  return fill(new Float64Array(x.length), x, gain);
}

/**
 * `tanhTransfer` of many numbers, written into an array of the caller's.
 *
 * @param out - receives the results, shape (n,); may be x itself, but not overlap it otherwise
 * @returns out, with the same bits as `tanhTransfer(x, gain)`, which says what the other parameters are
 * @throws TypeError and RangeError as `tanhTransfer` does, and if out is not a Float64Array of x's length; out is left as it was
 * @example tanhTransferInto(new Float64Array(2), [0, 1]) // => [0, 0.7615941559557649]
 * @see tanhTransfer
 */
export function tanhTransferInto<T extends Float64Array>(out: T, x: ArrayLike<number>, gain: number = 1): T {
  checkFinite("tanhTransferInto", "gain", gain);
  checkNumbers("tanhTransferInto", "x", "be an array of numbers", x);
  checkOut("tanhTransferInto", out, "x", x);
  return fill(out, x, gain);
}

/**
 * `tanhTransfer` of one number, without defaults or checks: for use inside a derivative.
 *
 * @example tanhTransferScalar(1, 1) // => 0.7615941559557649
 * @see tanhTransfer
 */
export function tanhTransferScalar(x: number, gain: number): number {
  return tanh(gain * x);
}

function fill<T extends Float64Array>(out: T, x: ArrayLike<number>, gain: number): T {
  for (let i = 0; i < out.length; i++) out[i] = tanhTransferScalar(x[i], gain);
  return out;
}
