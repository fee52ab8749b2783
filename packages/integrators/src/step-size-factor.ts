import { numberError } from "@concord/argument-error";
import { pow } from "@concord/libm";

// Hairer, Nørsett & Wanner's code DOPRI5: safety factor, smallest and largest change of a step's size.
const SAFETY = 0.9;
const SMALLEST = 0.2;
const LARGEST = 10;

/**
 * The factor that the size of a step is to be multiplied by, whether the step was good or is to be repeated.
 *
 * 0.9·norm^(−1/order), not below 0.2 and not above 10.
 *
 * @param norm - `errorNorm` of the step, >= 0; for NaN or Infinity, of a step far too large, the factor is 0.2
 * @param order - order of the step, > 0 and finite: 5 for `dormandPrinceStep`, 3 for `bogackiShampineStep`
 * @returns factor between 0.2 and 10; below 0.9 if the norm is above 1
 * @throws RangeError if norm is negative, or order is not > 0 and finite; TypeError if one of them is not a number
 * @example stepSizeFactor(1, 5) // => 0.9
 * @see Hairer, Nørsett & Wanner, Solving ODEs I, eq. II.4.13
 */
export function stepSizeFactor(norm: number, order: number): number {
  if (typeof norm !== "number" || norm < 0) throw numberError("stepSizeFactor", "norm", "be a number >= 0", norm);
  if (!(Number.isFinite(order) && order > 0)) throw numberError("stepSizeFactor", "order", "be a finite number > 0", order);
  const factor = SAFETY * pow(norm, -1 / order);
  // Written so that NaN gives the smallest.
  return factor > SMALLEST ? Math.min(factor, LARGEST) : SMALLEST;
}
