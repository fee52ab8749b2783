import { C2, C3, C4, C5, ROUNDING_SHIFT, STEP_HEAD, STEP_TAIL, STEPS_PER_UNIT } from "./exp-constants.ts";
import { EXP_TABLE } from "./exp-table.generated.ts";
import { POWERS_OF_TWO, SMALLEST_NORMAL } from "./powers-of-two.ts";

/** e^(x + low), where |low| is far below x's last place and −746 <= x <= 710; 0 and Infinity where the result rounds to them. */
export function expOfSum(x: number, low: number): number {
  const kd = x * STEPS_PER_UNIT + ROUNDING_SHIFT - ROUNDING_SHIFT;
  const k = kd | 0;
  const row = (k & 127) << 1;
  const head = EXP_TABLE[row + 1];
  const r = x - kd * STEP_HEAD - kd * STEP_TAIL + low;
  const r2 = r * r;
  const rest = EXP_TABLE[row] + r + r2 * (C2 + r * C3) + r2 * r2 * (C4 + r * C5);
  const exponent = k >> 7;
  if (exponent >= -1021 && exponent <= 1022) return (head + head * rest) * POWERS_OF_TWO[exponent + 1024];
  if (exponent > 0) {
    const scale = head * POWERS_OF_TWO[exponent + 1023];
    return (scale + scale * rest) * 2;
  }
  const scale = head * POWERS_OF_TWO[exponent + 2046];
  const y = scale + scale * rest;
  return (y < 1 ? roundToSubnormal(y, scale - y + scale * rest) : y) * SMALLEST_NORMAL;
}

/** Rounds y + rest to a multiple of 2^-52, where y < 1: rounding only once is what keeps subnormal results accurate. */
function roundToSubnormal(y: number, rest: number): number {
  const high = 1 + y;
  const low = 1 - high + y + rest;
  return high + low - 1;
}
