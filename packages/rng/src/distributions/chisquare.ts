import type { NewFloat64Array } from "../new-array.ts";
import type { RandomGenerator } from "../random-generator.ts";
import { checkGenerator, checkPositive } from "./check-parameters.ts";
import { filled } from "./filled.ts";
import { drawStandardGamma } from "./standard-gamma.ts";

/**
 * Chi-square distribution: the sum of df squared standard normals, 2·gamma(df/2); mean df, variance 2·df.
 *
 * @param rng - random generator
 * @param df - degrees of freedom, finite, > 0; need not be an integer
 * @param size - number of draws; one draw, not in an array, if left out
 * @returns the bits of NumPy's for df ≥ 2; below, within 3 + 6/df ulp of them
 * @throws TypeError for an argument of the wrong kind, RangeError for a value out of range, before anything is drawn
 * @example chisquare(defaultRng(42), 3, 3) // => [3.0554394899785056, 4.358928659107372, 2.6205388975367514]
 * @see Python: numpy.random.Generator.chisquare
 */
export function chisquare(rng: RandomGenerator, df: number): number;
export function chisquare(rng: RandomGenerator, df: number, size: number): NewFloat64Array;
export function chisquare(rng: RandomGenerator, df: number, size?: number): number | NewFloat64Array {
  checkGenerator("chisquare", rng);
  checkPositive("chisquare", "df", df);
  if (size === undefined) return 2 * drawStandardGamma(rng, df / 2);
  return filled("chisquare", size, () => 2 * drawStandardGamma(rng, df / 2));
}
