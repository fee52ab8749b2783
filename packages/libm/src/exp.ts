import { typeError } from "@concord/argument-error";
import { C2, C3, C4, C5, ROUNDING_SHIFT, STEP_HEAD, STEP_TAIL, STEPS_PER_UNIT } from "./exp-constants.ts";
import { expOfSum } from "./exp-of-sum.ts";
import { EXP_TABLE } from "./exp-table.generated.ts";
import { POWERS_OF_TWO } from "./powers-of-two.ts";

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
  // Written so that NaN leaves here too. Between the limits every 2^(k >> 7) and every result is a normal double.
  if (typeof x !== "number" || !(x > -708 && x < 709)) return expNearLimits(x);
  const kd = x * STEPS_PER_UNIT + ROUNDING_SHIFT - ROUNDING_SHIFT;
  const k = kd | 0;
  const row = (k & 127) << 1;
  const head = EXP_TABLE[row + 1];
  // As in expOfSum, but without its second part and written out. V8 inlines 920 bytes of bytecode at one place, of which a call
  // costs some, and a derivative needs this three times: the benchmark's guards hold it to that, its rk4 group shows what it buys.
  const r = x - kd * STEP_HEAD - kd * STEP_TAIL;
  const r2 = r * r;
  // The order of these operations is part of the contract: another one changes the last bit.
  const rest = EXP_TABLE[row] + r + r2 * (C2 + r * C3) + r2 * r2 * (C4 + r * C5);
  return (head + head * rest) * POWERS_OF_TWO[(k >> 7) + 1024];
}

/** e^x where the result overflows, underflows or is close to it; also the way out for what is no number. */
function expNearLimits(x: number): number {
  if (typeof x !== "number") throw typeError("exp", "x", "be a number", x);
  if (!(x <= OVERFLOW)) return x + Infinity; // NaN stays NaN
  return x < UNDERFLOW ? 0 : expOfSum(x, 0);
}
