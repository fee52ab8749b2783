import { numberError } from "@concord/argument-error";
import { log, log1p } from "@concord/libm";
import { checkFinite, checkHalfMaximum, checkNumbers, checkOut, checkPositive } from "./check-arguments.ts";
import { E0, R, V0 } from "./default-parameters.ts";
import type { NewFloat64Array } from "./new-float64-array.ts";

/**
 * The mean membrane potential at which the sigmoid gives a firing rate: a population's operating point.
 *
 * v = v0 − ln(2·e0/rate − 1)/r.
 *
 * @param rate - mean firing rate (Hz), above 0 and below 2·e0: a number, or an array of shape (n,); not modified
 * @param e0 - half of the maximum firing rate (Hz), positive, 2·e0 finite
 * @param v0 - potential at which the rate is e0 (mV), finite
 * @param r - slope of the exponent (1/mV), finite, not 0
 * @returns mean membrane potential (mV), whose rate is off by some 10⁻¹⁶ of 2·e0 at most where r·v0 is moderate: a number for a number, a new Float64Array for an array
 * @throws TypeError if rate is neither a number nor an array of numbers, or a parameter is not a number
 * @throws RangeError if a rate is not between 0 and 2·e0, e0 is not positive, r is 0, or a parameter is NaN or infinite
 * @example sigmoidInverse(2.5) // => 6
 * @see sigmoid
 */
export function sigmoidInverse(rate: number, e0?: number, v0?: number, r?: number): number;
export function sigmoidInverse(rate: ArrayLike<number>, e0?: number, v0?: number, r?: number): NewFloat64Array;
export function sigmoidInverse(rate: number | ArrayLike<number>, e0?: number, v0?: number, r?: number): number | NewFloat64Array;
export function sigmoidInverse(rate: number | ArrayLike<number>, e0: number = E0, v0: number = V0, r: number = R): number | NewFloat64Array {
  checkInvertible("sigmoidInverse", e0, v0, r);
  if (typeof rate === "number") {
    checkRate("sigmoidInverse", "rate", rate, e0);
    return sigmoidInverseScalar(rate, e0, v0, r);
  }
  checkRates("sigmoidInverse", "be a number or an array of numbers", rate, e0);
  return fill(new Float64Array(rate.length), rate, e0, v0, r);
}

/**
 * `sigmoidInverse` of many numbers, written into an array of the caller's.
 *
 * @param out - receives the results, shape (n,); may be rate itself, but not overlap it otherwise
 * @returns out, with the same bits as `sigmoidInverse(rate, e0, v0, r)`, which says what the other parameters are
 * @throws TypeError and RangeError as `sigmoidInverse` does, and if out is not a Float64Array of rate's length; out is left as it was
 * @example sigmoidInverseInto(new Float64Array(1), [2.5]) // => [6]
 * @see sigmoidInverse
 */
export function sigmoidInverseInto<T extends Float64Array>(out: T, rate: ArrayLike<number>, e0: number = E0, v0: number = V0, r: number = R): T {
  checkInvertible("sigmoidInverseInto", e0, v0, r);
  checkRates("sigmoidInverseInto", "be an array of numbers", rate, e0);
  checkOut("sigmoidInverseInto", out, "rate", rate);
  return fill(out, rate, e0, v0, r);
}

/**
 * `sigmoidInverse` of one number, without defaults or checks: for use inside a derivative.
 *
 * @example sigmoidInverseScalar(2.5, 2.5, 6, 0.56) // => 6
 * @see sigmoidInverse
 */
export function sigmoidInverseScalar(rate: number, e0: number, v0: number, r: number): number {
  // Near e0 the quotient (2·e0 − rate)/rate is near 1: taken less 1, whose numerator is exact, it keeps its digits.
  const logarithm = rate > 0.5 * e0 && rate < 1.5 * e0 ? log1p((2 * (e0 - rate)) / rate) : log((2 * e0 - rate) / rate);
  return v0 - logarithm / r;
}

function fill<T extends Float64Array>(out: T, rate: ArrayLike<number>, e0: number, v0: number, r: number): T {
  for (let i = 0; i < out.length; i++) out[i] = sigmoidInverseScalar(rate[i], e0, v0, r);
  return out;
}

function checkInvertible(caller: string, e0: number, v0: number, r: number): void {
  checkHalfMaximum(caller, "e0", e0);
  checkPositive(caller, "e0", e0);
  checkFinite(caller, "v0", v0);
  if (!Number.isFinite(r) || r === 0) throw numberError(caller, "r", "be a finite number other than 0", r);
}

function checkRates(caller: string, expectation: string, rates: ArrayLike<number>, e0: number): void {
  checkNumbers(caller, "rate", expectation, rates);
  for (let i = 0; i < rates.length; i++) checkRate(caller, `rate[${i}]`, rates[i], e0);
}

function checkRate(caller: string, argument: string, rate: number, e0: number): void {
  if (!(rate > 0 && rate < 2 * e0)) throw numberError(caller, argument, `be above 0 and below 2·e0, ${2 * e0}`, rate);
}
