import { rangeError } from "@concord/argument-error";
import { checkSize } from "../check-arguments.ts";
import type { NewFloat64Array } from "../new-array.ts";
import type { RandomGenerator } from "../random-generator.ts";
import { binomialSampler } from "./binomial-sampler.ts";
import { checkGenerator, checkProbability, copyOfSomeNumbers } from "./check-parameters.ts";
import { filledRows } from "./filled.ts";
import { kahanSum } from "./kahan-sum.ts";

/**
 * Multinomial distribution: how many of n trials have each of k outcomes.
 *
 * @param rng - random generator
 * @param n - number of trials, a non-negative integer below 2^53
 * @param pvals - probabilities of the outcomes, shape (k,); all but the last must not add up to more than 1 (+ 1e-12), and the
 *   last outcome has what they leave
 * @param size - number of draws; one if left out
 * @returns integers, the same as those of NumPy 2.0 to 2.4: shape (k,), or with a size shape (size, k), row-major
 * @throws TypeError for an argument of the wrong kind, RangeError for a value out of range, before anything is drawn
 * @example multinomial(defaultRng(42), 20, [0.2, 0.3, 0.5], 2) // => [5, 5, 10, 6, 6, 8]
 * @see Python: numpy.random.Generator.multinomial
 */
export function multinomial(rng: RandomGenerator, n: number, pvals: ArrayLike<number>, size?: number): NewFloat64Array {
  checkGenerator("multinomial", rng);
  checkSize("multinomial", "n", n);
  const probabilities = copyOfSomeNumbers("multinomial", "pvals", pvals, checkProbability);
  const sum = kahanSum(probabilities.subarray(0, -1));
  if (sum > 1 + 1e-12) throw rangeError("multinomial", "pvals", "add up to at most 1 without the last", sum);
  return filledRows("multinomial", size, probabilities.length, (out, start) => drawRow(out, start, rng, n, probabilities));
}

/** Each outcome's number is binomial among the trials that the ones before have left. */
function drawRow(out: Float64Array, start: number, rng: RandomGenerator, n: number, probabilities: Float64Array): void {
  const last = probabilities.length - 1;
  let left = n;
  let probabilityLeft = 1;
  for (let j = 0; j < last && left > 0; j++) {
    const count = binomialSampler(left, probabilities[j] / probabilityLeft)(rng);
    out[start + j] = count;
    left -= count;
    probabilityLeft -= probabilities[j];
  }
  if (left > 0) out[start + last] = left;
}
