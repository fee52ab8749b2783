import { numberError } from "@concord/argument-error";
import { type NewFloat64Array, newFloat64Array } from "../new-array.ts";
import type { RandomGenerator } from "../random-generator.ts";
import { checkGenerator } from "./check-parameters.ts";
import { drawPoissonMultiplication, poissonThreshold } from "./poisson-multiplication.ts";
import { drawPoissonPtrs, poissonHat } from "./poisson-ptrs.ts";
import { UniformBlock } from "./uniform-block.ts";

/** 10⁴ standard deviations below 2^53, where not every integer is a number: no draw gets there. */
const LARGEST_LAM = 9.006e15;

/**
 * Poisson distribution of mean lam: P(k) = lam^k·e^−lam/k!, on 0, 1, 2, …
 *
 * @param rng - random generator
 * @param lam - mean and variance, from 0 to 9.006e15 (beyond it draws could reach 2^53); 0 gives 0 and draws nothing
 * @param size - number of draws; one draw, not in an array, if left out
 * @returns integers, the same as NumPy's
 * @throws TypeError for an argument of the wrong kind, RangeError for a value out of range, before anything is drawn
 * @example poisson(defaultRng(42), 4.5, 5) // => [8, 6, 5, 5, 5]
 * @see Hörmann (1993), Insurance: Mathematics and Economics 12, 39–45; Python: numpy.random.Generator.poisson
 */
export function poisson(rng: RandomGenerator, lam: number): number;
export function poisson(rng: RandomGenerator, lam: number, size: number): NewFloat64Array;
export function poisson(rng: RandomGenerator, lam: number, size?: number): number | NewFloat64Array {
  checkGenerator("poisson", rng);
  if (typeof lam !== "number" || !(lam >= 0 && lam <= LARGEST_LAM)) throw numberError("poisson", "lam", `be a number from 0 to ${LARGEST_LAM}`, lam);
  if (size !== undefined) return fill(newFloat64Array("poisson", size), rng, lam);
  if (lam >= 10) return drawPoissonPtrs(rng, poissonHat(lam));
  return lam === 0 ? 0 : drawPoissonMultiplication(rng, poissonThreshold(lam));
}

function fill(out: NewFloat64Array, rng: RandomGenerator, lam: number): NewFloat64Array {
  if (lam === 0) return out;
  const n = out.length;
  const block = new UniformBlock(rng, 2 * n);
  if (lam >= 10) {
    const hat = poissonHat(lam);
    for (let i = 0; i < n; i++) {
      block.certain = 2 * (n - i); // even, so that a block ends with an attempt
      out[i] = drawPoissonPtrs(block, hat);
    }
    return out;
  }
  const threshold = poissonThreshold(lam);
  for (let i = 0; i < n; i++) {
    block.certain = n - i;
    out[i] = drawPoissonMultiplication(block, threshold);
  }
  return out;
}
