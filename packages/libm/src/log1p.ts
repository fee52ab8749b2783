import { typeError } from "@concord/argument-error";
import { logOfSum } from "./log-of-sum.ts";

/**
 * ln(1 + x) without the loss of digits near 0, with the same bits in every engine.
 *
 * NumPy's random streams need every bit of another implementation; `@concord/rng` has that one for itself.
 *
 * @param x - any number; ±0 gives ±0, −1 gives −Infinity, Infinity gives Infinity, below −1 or NaN gives NaN
 * @returns ln(1 + x), error below 1 ulp; at most 0.52 ulp on the golden set
 * @throws TypeError if x is not a number
 * @example log1p(1e-10) // => 9.999999999500001e-11
 * @see Python: numpy.log1p (last bit may differ)
 */
export function log1p(x: number): number {
  if (typeof x !== "number") throw typeError("log1p", "x", "be a number", x);
  if (x > -5.551115123125783e-17 && x < 5.551115123125783e-17) return x; // 2^-54; keeps −0
  if (!(x > -1 && x < Infinity)) return x === -1 ? -Infinity : x === Infinity ? x : Number.NaN;
  // 1 + x in two parts, exactly (Knuth's sum).
  const sum = 1 + x;
  const part = sum - 1;
  return logOfSum(sum, 1 - (sum - part) + (x - part), 0);
}
