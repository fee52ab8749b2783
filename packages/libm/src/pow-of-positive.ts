import { expOfSum } from "./exp-of-sum.ts";
import { highWord } from "./high-word.ts";
import { FIRST_HIGH_WORD, MULTIPLE_OF_2_31 } from "./log-of-sum.ts";
import { LN2_HEAD, LN2_TAIL, LOG_TABLE } from "./log-table.generated.ts";
import { POWERS_OF_TWO, SMALLEST_NORMAL, TWO_TO_52 } from "./powers-of-two.ts";
import { logSeriesFromCubic } from "./series.ts";

const HALVES = 134217729; // 2^27 + 1 splits a double into two of 26 bits, whose products are exact (Veltkamp)

/**
 * x^y = e^(y·ln x) for finite x > 0 other than 1, and finite y. An error of the logarithm is multiplied by up to 745 in the
 * result, so that it is taken, as in logOfSum, with some twelve bits more: in two parts, high and low.
 */
export function powOfPositive(x: number, y: number): number {
  const isSubnormal = x < SMALLEST_NORMAL;
  const normal = isSubnormal ? x * TWO_TO_52 : x;
  const offset = highWord(normal) - FIRST_HIGH_WORD;
  const scale = offset >> 20;
  const k = isSubnormal ? scale - 52 : scale;
  const row = ((offset >> 13) & 127) * 3;
  const m = normal * POWERS_OF_TWO[1024 - scale];
  const reciprocal = LOG_TABLE[row];
  const mHigh = m + MULTIPLE_OF_2_31 - MULTIPLE_OF_2_31;
  const rHigh = mHigh * reciprocal - 1;
  const rLow = (m - mHigh) * reciprocal;
  const r = rHigh + rLow;
  const rRest = rHigh - r + rLow;

  // r²/2 in two parts.
  const rSplit = r * HALVES;
  const r1 = rSplit - (rSplit - r);
  const r2 = r - r1;
  const half = 0.5 * r;
  const square = half * r;
  const squareRest = 0.5 * r1 * r1 - square + r1 * r2 + 0.5 * r2 * r2 + r * rRest;

  // Sums with what they round off, the larger term first; then everything that is small.
  const head = k * LN2_HEAD + LOG_TABLE[row + 1];
  const sum = head + r;
  const difference = sum - square;
  const rounded = head - sum + r + (sum - difference - square);
  const cubic = r * r * r * logSeriesFromCubic(r);
  const small = rounded + (k * LN2_TAIL + LOG_TABLE[row + 2] + (rRest - squareRest)) + cubic;
  const high = difference + small;
  const low = difference - high + small;

  // y·(high + low), the product of the first parts exactly (Dekker).
  const product = y * high;
  if (product > 710) return Infinity; // any |y| above 2^62 leaves here, since |ln x| >= 2^-53
  if (product < -746) return 0;
  const ySplit = y * HALVES;
  const y1 = ySplit - (ySplit - y);
  const y2 = y - y1;
  const highSplit = high * HALVES;
  const high1 = highSplit - (highSplit - high);
  const high2 = high - high1;
  const productRest = y1 * high1 - product + y1 * high2 + y2 * high1 + y2 * high2;
  return expOfSum(product, productRest + y * low);
}
