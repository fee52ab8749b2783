import { exp } from "@concord/libm";
import { checkFinite } from "../check-arguments.ts";
import type { NewFloat64Array } from "../new-array.ts";
import type { RandomGenerator } from "../random-generator.ts";
import { checkGenerator, checkNonNegative } from "./check-parameters.ts";
import { filled } from "./filled.ts";

/**
 * Lognormal distribution: e to the power of a normal draw, e^(mean + sigma·z).
 *
 * @param rng - random generator
 * @param mean - of the logarithm, finite
 * @param sigma - standard deviation of the logarithm, finite, ≥ 0
 * @param size - number of draws; one draw, not in an array, if left out
 * @returns within 1 ulp of NumPy's
 * @throws TypeError for an argument of the wrong kind, RangeError for a value out of range, before anything is drawn
 * @example lognormal(defaultRng(42), 1, 0.5, 3) // => [3.16565042457333, 1.6160872449928683, 3.9559690805896013]
 * @see Python: numpy.random.Generator.lognormal
 */
export function lognormal(rng: RandomGenerator, mean?: number, sigma?: number): number;
export function lognormal(rng: RandomGenerator, mean: number | undefined, sigma: number | undefined, size: number): NewFloat64Array;
export function lognormal(rng: RandomGenerator, mean = 0, sigma = 1, size?: number): number | NewFloat64Array {
  checkGenerator("lognormal", rng);
  checkFinite("lognormal", "mean", mean);
  checkNonNegative("lognormal", "sigma", sigma);
  if (size === undefined) return exp(mean + sigma * rng.standardNormal());
  return filled("lognormal", size, () => exp(mean + sigma * rng.standardNormal()));
}
