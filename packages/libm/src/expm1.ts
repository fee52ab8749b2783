import { typeError } from "@concord/argument-error";
import { exp } from "./exp.ts";
import { C2, C3, C4, C5, ROUNDING_SHIFT, STEP_HEAD, STEP_TAIL, STEPS_PER_UNIT } from "./exp-constants.ts";
import { EXP_TABLE } from "./exp-table.generated.ts";
import { POWERS_OF_TWO } from "./powers-of-two.ts";
import { expm1Series } from "./series.ts";

/**
 * e^x − 1 without the loss of digits near 0, with the same bits in every engine.
 *
 * @param x - any number; ±0 gives ±0, NaN gives NaN, Infinity gives Infinity, −Infinity gives −1
 * @returns e^x − 1, error below 1 ulp; at most 0.66 ulp on the golden set
 * @throws TypeError if x is not a number
 * @example expm1(1e-10) // => 1.00000000005e-10
 * @see Python: numpy.expm1 (last bit may differ)
 */
export function expm1(x: number): number {
  if (typeof x !== "number") throw typeError("expm1", "x", "be a number", x);
  if (x > -0.03125 && x < 0.03125) return x === 0 ? x : expm1Series(x); // keeps −0
  if (!(x < 44)) return exp(x); // the 1 is below a tenth of its last place
  if (x < -38) return -1;
  // As in exp, but with the 1 taken off before the rest is added: scale − 1 in two parts is exact.
  const kd = x * STEPS_PER_UNIT + ROUNDING_SHIFT - ROUNDING_SHIFT;
  const k = kd | 0;
  const row = (k & 127) << 1;
  const r = x - kd * STEP_HEAD - kd * STEP_TAIL;
  const r2 = r * r;
  const rest = EXP_TABLE[row] + r + r2 * (C2 + r * C3) + r2 * r2 * (C4 + r * C5);
  const scale = EXP_TABLE[row + 1] * POWERS_OF_TWO[(k >> 7) + 1024];
  const high = scale - 1;
  const low = scale > 1 ? scale - high - 1 : scale - (high + 1);
  return high + (low + scale * rest);
}
