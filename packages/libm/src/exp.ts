import { typeError } from "@concord/argument-error";
import { expInRange } from "./exp-in-range.ts";
import { expOfSum } from "./exp-of-sum.ts";

const OVERFLOW = 709.782712893384; // largest double whose exponential is finite
const UNDERFLOW = -745.1332191019412; // below it the exponential rounds to 0

/**
 * The exponential function e^x, with the same bits in every engine.
 *
 * `Math.exp` is implementation-approximated in ECMAScript; this one uses only +, −, × and table look-ups.
 *
 * @param x - any number; NaN gives NaN, Infinity gives Infinity, −Infinity gives 0
 * @returns e^x, subnormal results included; error below 0.511 ulp (the authors' bound), at most 0.51 ulp on the golden set,
 *   which holds the hardest arguments that a search found
 * @throws TypeError if x is not a number; nothing is converted
 * @example exp(1) // => 2.718281828459045
 * @see Arm optimized-routines, math/exp.c; Python: numpy.exp (last bit may differ)
 */
export function exp(x: number): number {
  // Written so that NaN leaves here too.
  return typeof x === "number" && x > -708 && x < 709 ? expInRange(x) : expNearLimits(x);
}

/** e^x where the result overflows, underflows or is close to it; also the way out for what is no number. */
function expNearLimits(x: number): number {
  if (typeof x !== "number") throw typeError("exp", "x", "be a number", x);
  if (!(x <= OVERFLOW)) return x + Infinity; // NaN stays NaN
  return x < UNDERFLOW ? 0 : expOfSum(x, 0);
}
