import { numberError } from "@concord/argument-error";
import { log1pGlibc } from "../log1p-glibc.ts";
import type { NewFloat64Array } from "../new-array.ts";
import type { RandomGenerator } from "../random-generator.ts";
import { checkGenerator } from "./check-parameters.ts";
import { filled } from "./filled.ts";

/** The largest exponential draw is 44.5: divided by this it stays below 2^53, where not every integer is a number. */
const SMALLEST_P = 5e-15;

/**
 * Geometric distribution: the number of trials up to the first success, P(k) = (1 − p)^(k − 1)·p on 1, 2, …; mean 1/p.
 *
 * @param rng - random generator
 * @param p - probability of a success, from 5e-15 (below it draws could reach 2^53) to 1
 * @param size - number of draws; one draw, not in an array, if left out
 * @returns integers, the same as NumPy's
 * @throws TypeError for an argument of the wrong kind, RangeError for a value out of range, before anything is drawn
 * @example geometric(defaultRng(42), 0.35, 5) // => [4, 2, 5, 3, 1]
 * @see Python: numpy.random.Generator.geometric
 */
export function geometric(rng: RandomGenerator, p: number): number;
export function geometric(rng: RandomGenerator, p: number, size: number): NewFloat64Array;
export function geometric(rng: RandomGenerator, p: number, size?: number): number | NewFloat64Array {
  checkGenerator("geometric", rng);
  if (typeof p !== "number" || !(p >= SMALLEST_P && p <= 1)) throw numberError("geometric", "p", `be a number from ${SMALLEST_P} to 1`, p);
  if (p >= 1 / 3) return size === undefined ? drawBySearch(rng, p) : filled("geometric", size, () => drawBySearch(rng, p));
  const logOfFailure = log1pGlibc(-p);
  if (size === undefined) return Math.ceil(-rng.standardExponential() / logOfFailure);
  return filled("geometric", size, () => Math.ceil(-rng.standardExponential() / logOfFailure));
}

function drawBySearch(rng: RandomGenerator, p: number): number {
  const u = rng.random();
  let k = 1;
  let term = p;
  let sum = p;
  while (u > sum) {
    term *= 1 - p;
    // The sum may stay below the largest of uniform draws, for which NumPy would search for ever.
    if (sum + term === sum) break;
    sum += term;
    k++;
  }
  return k;
}
