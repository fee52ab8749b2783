import { highWord } from "./high-word.ts";
import { LN2_HEAD, LN2_TAIL, LOG_TABLE } from "./log-table.generated.ts";
import { POWERS_OF_TWO } from "./powers-of-two.ts";
import { logSeries } from "./series.ts";

export const FIRST_HIGH_WORD = 0x3fe60000; // of 0.6875, where the table begins
export const MULTIPLE_OF_2_31 = 3145728; // adding and subtracting 1.5 · 2^21 rounds to a multiple of 2^-31

/**
 * ln(2^exponent · (x + low)) for a normal positive x, where |low| is at most half of x's last place.
 *
 * x = 2^k · m with m in [0.6875, 1.375), and c is a point of the table near m: ln(x) = k·ln2 + ln(c) + ln(1 + r), r = m/c − 1.
 * The short 1/c makes r exact in two parts, and the heads of ln2 and ln(c) make their sum exact: what rounding is left stands
 * far below the last place of the result, but for the last addition.
 */
export function logOfSum(x: number, low: number, exponent: number): number {
  const offset = highWord(x) - FIRST_HIGH_WORD;
  const k = offset >> 20;
  const row = ((offset >> 13) & 127) * 3;
  const scale = POWERS_OF_TWO[1024 - k];
  const m = x * scale;
  const reciprocal = LOG_TABLE[row];
  const mHigh = m + MULTIPLE_OF_2_31 - MULTIPLE_OF_2_31;
  const rHigh = mHigh * reciprocal - 1;
  const rLow = (m - mHigh + low * scale) * reciprocal;
  const r = rHigh + rLow;
  const head = (k + exponent) * LN2_HEAD + LOG_TABLE[row + 1];
  const high = head + r;
  const rest = head - high + r + ((k + exponent) * LN2_TAIL + LOG_TABLE[row + 2] + (rHigh - r + rLow));
  return high + (rest + r * r * logSeries(r));
}
