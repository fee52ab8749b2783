import type { NewFloat64Array } from "../new-array.ts";
import type { RandomGenerator } from "../random-generator.ts";
import { checkGenerator, checkPositive } from "./check-parameters.ts";
import { filled } from "./filled.ts";
import { drawStandardGamma } from "./standard-gamma.ts";

/**
 * Student's t distribution: a standard normal by √(chisquare(df)/df); density ∝ (1 + x²/df)^(−(df + 1)/2).
 *
 * @param rng - random generator
 * @param df - degrees of freedom, finite, > 0; need not be an integer
 * @param size - number of draws; one draw, not in an array, if left out
 * @returns the bits of NumPy's for df ≥ 2; below, within 3 + 6/df ulp of them
 * @throws TypeError for an argument of the wrong kind, RangeError for a value out of range, before anything is drawn
 * @example standardT(defaultRng(42), 5, 3) // => [0.48968077961378614, 0.9679905861688154, -0.024902633373061672]
 * @see Python: numpy.random.Generator.standard_t
 */
export function standardT(rng: RandomGenerator, df: number): number;
export function standardT(rng: RandomGenerator, df: number, size: number): NewFloat64Array;
export function standardT(rng: RandomGenerator, df: number, size?: number): number | NewFloat64Array {
  checkGenerator("standardT", rng);
  checkPositive("standardT", "df", df);
  return size === undefined ? drawStandardT(rng, df) : filled("standardT", size, () => drawStandardT(rng, df));
}

function drawStandardT(rng: RandomGenerator, df: number): number {
  const numerator = rng.standardNormal();
  const denominator = drawStandardGamma(rng, df / 2);
  return (Math.sqrt(df / 2) * numerator) / Math.sqrt(denominator);
}
