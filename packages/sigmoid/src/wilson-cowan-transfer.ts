import { exp } from "@concord/libm";
import { checkFinite, checkNumbers, checkOut } from "./check-arguments.ts";
import type { NewFloat64Array } from "./new-float64-array.ts";

/**
 * The transfer function of Wilson and Cowan: a logistic curve shifted so that no excitation gives no response.
 *
 * S(x) = 1/(1 + exp(−a·(x − theta))) − 1/(1 + exp(a·theta)). The defaults are those of their excitatory cells; the inhibitory ones
 * of the same figure have a = 1 and theta = 4.
 *
 * @param x - average excitation of a cell: a number, or an array of shape (n,); NaN gives NaN; not modified
 * @param a - largest slope times four, finite
 * @param theta - excitation of largest slope, finite
 * @returns share of cells that respond, from −1/(1 + exp(a·theta)) to 1 less that; exactly 0 for x = 0: a number for a number, a new Float64Array for an array
 * @throws TypeError if x is neither a number nor an array of numbers, or a parameter is not a number
 * @throws RangeError if a parameter is NaN or infinite
 * @example wilsonCowanTransfer(2.8) // => 0.46643077671851746
 * @see Wilson & Cowan (1972), Biophys. J. 12, 1–24, eq. 15 and fig. 4
 */
export function wilsonCowanTransfer(x: number, a?: number, theta?: number): number;
export function wilsonCowanTransfer(x: ArrayLike<number>, a?: number, theta?: number): NewFloat64Array;
export function wilsonCowanTransfer(x: number | ArrayLike<number>, a?: number, theta?: number): number | NewFloat64Array;
export function wilsonCowanTransfer(x: number | ArrayLike<number>, a: number = 1.2, theta: number = 2.8): number | NewFloat64Array {
  checkFinite("wilsonCowanTransfer", "a", a);
  checkFinite("wilsonCowanTransfer", "theta", theta);
  if (typeof x === "number") return wilsonCowanTransferScalar(x, a, theta);
  checkNumbers("wilsonCowanTransfer", "x", "be a number or an array of numbers", x);
  return fill(new Float64Array(x.length), x, a, theta);
}

/**
 * `wilsonCowanTransfer` of many numbers, written into an array of the caller's.
 *
 * @param out - receives the results, shape (n,); may be x itself, but not overlap it otherwise
 * @returns out, with the same bits as `wilsonCowanTransfer(x, a, theta)`, which says what the other parameters are
 * @throws TypeError and RangeError as `wilsonCowanTransfer` does, and if out is not a Float64Array of x's length; out is left as it was
 * @example wilsonCowanTransferInto(new Float64Array(2), [0, 2.8]) // => [0, 0.46643077671851746]
 * @see wilsonCowanTransfer
 */
export function wilsonCowanTransferInto<T extends Float64Array>(out: T, x: ArrayLike<number>, a: number = 1.2, theta: number = 2.8): T {
  checkFinite("wilsonCowanTransferInto", "a", a);
  checkFinite("wilsonCowanTransferInto", "theta", theta);
  checkNumbers("wilsonCowanTransferInto", "x", "be an array of numbers", x);
  checkOut("wilsonCowanTransferInto", out, "x", x);
  return fill(out, x, a, theta);
}

/**
 * `wilsonCowanTransfer` of one number, without defaults or checks: for use inside a derivative.
 *
 * @example wilsonCowanTransferScalar(2.8, 1.2, 2.8) // => 0.46643077671851746
 * @see wilsonCowanTransfer
 */
export function wilsonCowanTransferScalar(x: number, a: number, theta: number): number {
  return 1 / (1 + exp(a * (theta - x))) - 1 / (1 + exp(a * theta));
}

function fill<T extends Float64Array>(out: T, x: ArrayLike<number>, a: number, theta: number): T {
  for (let i = 0; i < out.length; i++) out[i] = wilsonCowanTransferScalar(x[i], a, theta);
  return out;
}
