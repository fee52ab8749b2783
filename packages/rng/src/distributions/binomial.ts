import { checkSize } from "../check-arguments.ts";
import type { NewFloat64Array } from "../new-array.ts";
import type { RandomGenerator } from "../random-generator.ts";
import { binomialSampler } from "./binomial-sampler.ts";
import { checkGenerator, checkProbability } from "./check-parameters.ts";
import { filled } from "./filled.ts";

/**
 * Binomial distribution: the number of successes in n trials, P(k) = n!/(k!·(n − k)!)·p^k·(1 − p)^(n − k); mean n·p.
 *
 * @param rng - random generator
 * @param n - number of trials, a non-negative integer below 2^53; 0 gives 0 and draws nothing
 * @param p - probability of a success, from 0 to 1; 0 gives 0 and draws nothing
 * @param size - number of draws; one draw, not in an array, if left out
 * @returns integers, the same as those of NumPy 2.0 to 2.4
 * @throws TypeError for an argument of the wrong kind, RangeError for a value out of range, before anything is drawn
 * @example binomial(defaultRng(42), 100, 0.4, 5) // => [46, 31, 34, 39, 40]
 * @see Kachitvichyanukul & Schmeiser (1988), Commun. ACM 31, 216–222; Python: numpy.random.Generator.binomial
 */
export function binomial(rng: RandomGenerator, n: number, p: number): number;
export function binomial(rng: RandomGenerator, n: number, p: number, size: number): NewFloat64Array;
export function binomial(rng: RandomGenerator, n: number, p: number, size?: number): number | NewFloat64Array {
  checkGenerator("binomial", rng);
  checkSize("binomial", "n", n);
  checkProbability("binomial", "p", p);
  const draw = binomialSampler(n, p);
  return size === undefined ? draw(rng) : filled("binomial", size, () => draw(rng));
}
