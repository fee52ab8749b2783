import { typeError } from "@concord/argument-error";
import { powOfPositive } from "./pow-of-positive.ts";

/**
 * x to the power y, with the same bits in every engine. Special values are those of C99 and Python, not those of `Math.pow`,
 * which gives NaN for pow(1, NaN) and pow(±1, ±Infinity).
 *
 * @param x - base: any number
 * @param y - exponent: any number
 * @returns x^y, subnormal results included; error below 1 ulp, at most 0.54 ulp on the golden set. 1 if y is ±0 or x is 1,
 *   even if the other is NaN; NaN for a negative x with a y that is no integer
 * @throws TypeError if x or y is not a number
 * @example pow(2, 0.5) // => 1.4142135623730951
 * @see ISO C99, F.9.4.4; Python: numpy.power (last bit may differ)
 */
export function pow(x: number, y: number): number {
  if (typeof x !== "number") throw typeError("pow", "x", "be a number", x);
  if (typeof y !== "number") throw typeError("pow", "y", "be a number", y);
  if (y === 0 || x === 1) return 1;
  if (x > 0 && x < Infinity && y > -Infinity && y < Infinity) return powOfPositive(x, y);
  return powOfSpecial(x, y);
}

/** x^y where one of the two is infinite or NaN, or x is negative or ±0. */
function powOfSpecial(x: number, y: number): number {
  if (x !== x || y !== y) return Number.NaN;
  const magnitude = x < 0 ? -x : x;
  if (y === Infinity || y === -Infinity) {
    if (magnitude === 1) return 1;
    return magnitude > 1 === y > 0 ? Infinity : 0;
  }
  const isNegative = x < 0 || 1 / x < 0;
  const sign = isNegative && y % 2 !== 0 && y % 1 === 0 ? -1 : 1;
  if (magnitude === 0 || magnitude === Infinity) return sign * ((magnitude === 0) === y > 0 ? 0 : Infinity);
  if (y % 1 !== 0) return Number.NaN;
  return magnitude === 1 ? sign : sign * powOfPositive(magnitude, y);
}
