import { typeError } from "@concord/argument-error";
import { logOfSum } from "./log-of-sum.ts";
import { SMALLEST_NORMAL, TWO_TO_52 } from "./powers-of-two.ts";

/**
 * The natural logarithm ln(x), with the same bits in every engine.
 *
 * @param x - any number; 1 gives 0, ±0 gives −Infinity, Infinity gives Infinity, a negative one or NaN gives NaN
 * @returns ln(x), error at most 0.52 ulp on the golden set
 * @throws TypeError if x is not a number
 * @example log(10) // => 2.302585092994046
 * @see Table-driven reduction after Tang (1990), ACM TOMS 16, 378–400; Python: numpy.log (last bit may differ)
 */
export function log(x: number): number {
  if (typeof x !== "number" || !(x >= SMALLEST_NORMAL && x < Infinity)) return logOfSpecial(x);
  return logOfSum(x, 0, 0);
}

/** ln(x) for what is no positive normal number. */
function logOfSpecial(x: number): number {
  if (typeof x !== "number") throw typeError("log", "x", "be a number", x);
  if (!(x >= 0)) return Number.NaN;
  if (x === 0) return -Infinity;
  return x === Infinity ? x : logOfSum(x * TWO_TO_52, 0, -52);
}
