import { C2, C3, C4, C5, ROUNDING_SHIFT, STEP_HEAD, STEP_TAIL, STEPS_PER_UNIT } from "./exp-constants.ts";
import { EXP_TABLE } from "./exp-table.generated.ts";
import { POWERS_OF_TWO } from "./powers-of-two.ts";

/**
 * The exponential function where its argument is known to be in range: `exp` without its checks, for inner loops.
 *
 * @param x - in [−708, 709], or NaN, which gives NaN; whatever else is no error and gives a meaningless number
 * @returns e^x, the same bits as `exp(x)`; error below 0.511 ulp
 * @example expInRange(1) // => 2.718281828459045
 * @see exp
 */
export function expInRange(x: number): number {
  // Between the limits every 2^(k >> 7) and every result is a normal double.
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
