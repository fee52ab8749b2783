import { typeError } from "@concord/argument-error";
import { C2, C3, C4, C5, ROUNDING_SHIFT, STEP_HEAD, STEP_TAIL, STEPS_PER_UNIT } from "./exp-constants.ts";
import { expInRange } from "./exp-in-range.ts";
import { EXP_TABLE } from "./exp-table.generated.ts";
import { POWERS_OF_TWO } from "./powers-of-two.ts";
import { tanhSeries } from "./series.ts";

const HALVES = 134217729; // 2^27 + 1 splits a double into two of 26 bits, whose products are exact (Veltkamp)

/**
 * The hyperbolic tangent, with the same bits in every engine.
 *
 * @param x - any number; ±0 gives ±0, ±Infinity gives ±1, NaN gives NaN
 * @returns tanh(x), error below 1 ulp; at most 0.75 ulp on the golden set
 * @throws TypeError if x is not a number
 * @example tanh(1) // => 0.7615941559557649
 * @see Python: numpy.tanh (last bit may differ)
 */
export function tanh(x: number): number {
  if (typeof x !== "number") throw typeError("tanh", "x", "be a number", x);
  if (x > -0.125 && x < 0.125) return x === 0 ? x : x + x * (x * x) * tanhSeries(x * x); // keeps −0
  if (x > 20) return 1;
  if (x < -20) return -1;
  // From 1.2 on 2/(E + 1) is below 1/6; it errs by less than three units of 2^-53 of itself, half a unit of the result's last place.
  if (x >= 1.2) return 1 - 2 / (expInRange(2 * x) + 1);
  if (x <= -1.2) return 2 / (expInRange(-2 * x) + 1) - 1;
  return x < 0 ? -tanhNearOne(-x) : tanhNearOne(x); // NaN too
}

/** (E − 1) / (E + 1) with E = e^(2x), as in exp, every sum with what it rounds off: for x from 1/8 to 1.2. */
function tanhNearOne(x: number): number {
  const kd = 2 * x * STEPS_PER_UNIT + ROUNDING_SHIFT - ROUNDING_SHIFT;
  const k = kd | 0;
  const row = (k & 127) << 1;
  const r = 2 * x - kd * STEP_HEAD - kd * STEP_TAIL;
  const r2 = r * r;
  const scale = EXP_TABLE[row + 1] * POWERS_OF_TWO[(k >> 7) + 1024];
  const rest = scale * (EXP_TABLE[row] + r + r2 * (C2 + r * C3) + r2 * r2 * (C4 + r * C5));

  const below = scale - 1;
  const numerator = below + rest;
  const numeratorRest = scale - below - 1 + (below - numerator + rest);
  const above = scale + 1;
  const denominator = above + rest;
  const denominatorRest = scale - above + 1 + (above - denominator + rest);

  // The quotient, and what the quotient of the rounded parts leaves over, computed exactly (Dekker).
  const quotient = numerator / denominator;
  const quotientSplit = quotient * HALVES;
  const q1 = quotientSplit - (quotientSplit - quotient);
  const q2 = quotient - q1;
  const denominatorSplit = denominator * HALVES;
  const d1 = denominatorSplit - (denominatorSplit - denominator);
  const d2 = denominator - d1;
  const remainder = numerator - q1 * d1 - q1 * d2 - q2 * d1 - q2 * d2;
  return quotient + (remainder + numeratorRest - quotient * denominatorRest) / denominator;
}
