import type { NewFloat64Array } from "../new-array.ts";
import type { RandomGenerator } from "../random-generator.ts";
import { checkGenerator, checkPositive } from "./check-parameters.ts";
import { drawBeta } from "./draw-beta.ts";
import { filled } from "./filled.ts";

/**
 * Beta distribution: density x^(a − 1)·(1 − x)^(b − 1)/B(a, b) on [0, 1]; mean a/(a + b).
 *
 * @param rng - random generator
 * @param a - finite, > 0
 * @param b - finite, > 0
 * @param size - number of draws; one draw, not in an array, if left out
 * @returns the bits of NumPy's for a ≥ 1 and b ≥ 1; else within 6 + 3/min(a, b) ulp of them, or, where a or b is below 0.05
 *   and a power underflows, 6 + 80/min(a, b)
 * @throws TypeError for an argument of the wrong kind, RangeError for a value out of range, before anything is drawn
 * @example beta(defaultRng(42), 2, 3, 3) // => [0.33841183847153383, 0.41040972646061824, 0.5259001067191458]
 * @see Jöhnk (1964), Metrika 8, 5–15; Python: numpy.random.Generator.beta (where exponentials underflow, that of NumPy 2.4)
 */
export function beta(rng: RandomGenerator, a: number, b: number): number;
export function beta(rng: RandomGenerator, a: number, b: number, size: number): NewFloat64Array;
export function beta(rng: RandomGenerator, a: number, b: number, size?: number): number | NewFloat64Array {
  checkGenerator("beta", rng);
  checkPositive("beta", "a", a);
  checkPositive("beta", "b", b);
  return size === undefined ? drawBeta(rng, a, b) : filled("beta", size, () => drawBeta(rng, a, b));
}
