import type { NewFloat64Array } from "../new-array.ts";
import type { RandomGenerator } from "../random-generator.ts";
import { checkGenerator, checkNonNegative, copyOfNumbers } from "./check-parameters.ts";
import { drawBeta } from "./draw-beta.ts";
import { filledRows } from "./filled.ts";
import { drawStandardGamma } from "./standard-gamma.ts";

/** If all parameters are smaller, gamma draws can all be 0, which no sum can be divided by. */
const SMALL = 0.1;

/**
 * Dirichlet distribution: k shares that add up to 1; share i has mean alpha_i/Σalpha.
 *
 * @param rng - random generator
 * @param alpha - finite, ≥ 0, shape (k,); if all are 0, so are the shares, and nothing is drawn
 * @param size - number of draws; one if left out
 * @returns shape (k,), or with a size shape (size, k), row-major; the bits of NumPy's if no alpha is below 1, else within
 *   8 + k + 6/min(alpha) ulp of them; if all are below 0.1, within k·(6 + 80/min(alpha)) ulp of 1
 * @throws TypeError for an argument of the wrong kind, RangeError for a value out of range, before anything is drawn
 * @example dirichlet(defaultRng(42), [1, 2, 3]) // => [0.3174762876184857, 0.08613712680247759, 0.5963865855790367]
 * @see Python: numpy.random.Generator.dirichlet (for alphas below 0.1, that of NumPy 2.4)
 */
export function dirichlet(rng: RandomGenerator, alpha: ArrayLike<number>, size?: number): NewFloat64Array {
  checkGenerator("dirichlet", rng);
  const alphas = copyOfNumbers("dirichlet", "alpha", alpha, checkNonNegative).map((value) => value + 0); // −0 as 0: a power of 1/−0 would never be accepted
  if (alphas.every((value) => value < SMALL)) {
    const sums = sumsFromRight(alphas);
    return filledRows("dirichlet", size, alphas.length, (out, start) => breakStick(out, start, rng, alphas, sums));
  }
  return filledRows("dirichlet", size, alphas.length, (out, start) => divideGammas(out, start, rng, alphas));
}

function divideGammas(out: Float64Array, start: number, rng: RandomGenerator, alphas: Float64Array): void {
  let sum = 0;
  for (let j = 0; j < alphas.length; j++) {
    out[start + j] = drawStandardGamma(rng, alphas[j]);
    sum += out[start + j];
  }
  const inverse = 1 / sum;
  for (let j = 0; j < alphas.length; j++) out[start + j] *= inverse;
}

/** Each share is a beta-distributed part of what the ones before have left. */
function breakStick(out: Float64Array, start: number, rng: RandomGenerator, alphas: Float64Array, sums: Float64Array): void {
  if (sums[0] === 0) return;
  const last = alphas.length - 1;
  let left = 1;
  for (let j = 0; j < last; j++) {
    const share = drawBeta(rng, alphas[j], sums[j + 1]);
    out[start + j] = left * share;
    left *= 1 - share;
    if (sums[j + 1] === 0) break;
  }
  out[start + last] = left;
}

/** Of each component and those after it. */
function sumsFromRight(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length);
  let sum = 0;
  for (let j = values.length - 1; j >= 0; j--) {
    sum += values[j];
    sums[j] = sum;
  }
  return sums;
}
