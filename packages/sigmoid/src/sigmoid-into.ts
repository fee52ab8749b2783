import { rangeError, typeError } from "@concord/argument-error";
import { checkParameters, checkPotentials } from "./check-arguments.ts";
import { E0, R, V0 } from "./default-parameters.ts";
import { fillSigmoid } from "./fill-sigmoid.ts";

/**
 * Mean firing rates of many membrane potentials, written into an array of the caller's.
 *
 * @param out - receives the rates (Hz), shape (n,); may be v itself, but not overlap it otherwise
 * @param v - mean membrane potentials (mV), shape (n,); NaN gives NaN, and so does an infinite one at r = 0
 * @param e0 - half of the maximum firing rate (Hz), 2·e0 finite
 * @param v0 - potential at which the rate is e0 (mV), finite
 * @param r - slope of the exponent (1/mV), finite
 * @returns out, with the same bits as `sigmoid(v, e0, v0, r)`
 * @throws TypeError if out is not a Float64Array, v is not an array of numbers, or a parameter is not a number
 * @throws RangeError if out and v differ in length, or a parameter is NaN or infinite
 * @example
 * const rates = new Float64Array(2);
 * sigmoidInto(rates, [6, 500]); // => [2.5, 5]
 * @see sigmoid
 */
export function sigmoidInto<T extends Float64Array>(
  out: T,
  v: ArrayLike<number>,
  e0: number = E0,
  v0: number = V0,
  r: number = R,
): T {
  checkPotentials("sigmoidInto", "be an array of numbers", v);
  checkParameters("sigmoidInto", e0, v0, r);
  if (out?.[Symbol.toStringTag] !== "Float64Array") throw typeError("sigmoidInto", "out", "be a Float64Array", out);
  if (out.length !== v.length) throw rangeError("sigmoidInto", "out", `have the length of v, ${v.length}`, out);
  return fillSigmoid(out, v, e0, v0, r);
}
