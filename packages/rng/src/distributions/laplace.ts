import { log } from "@concord/libm";
import { checkFinite } from "../check-arguments.ts";
import type { NewFloat64Array } from "../new-array.ts";
import type { RandomGenerator } from "../random-generator.ts";
import { checkGenerator, checkNonNegative } from "./check-parameters.ts";
import { filled } from "./filled.ts";

/**
 * Laplace distribution, the double exponential: density e^(−|x − loc|/scale)/(2·scale); mean loc, variance 2·scale².
 *
 * @param rng - random generator
 * @param loc - mean, finite
 * @param scale - finite, ≥ 0
 * @param size - number of draws; one draw, not in an array, if left out
 * @returns within 6 ulp of NumPy's, in ulp of the larger of |loc| and |x − loc|
 * @throws TypeError for an argument of the wrong kind, RangeError for a value out of range, before anything is drawn
 * @example laplace(defaultRng(42), 1, 2, 3) // => [2.5877572852834136, 0.7392287473869138, 3.526001268797544]
 * @see Python: numpy.random.Generator.laplace
 */
export function laplace(rng: RandomGenerator, loc?: number, scale?: number): number;
export function laplace(rng: RandomGenerator, loc: number | undefined, scale: number | undefined, size: number): NewFloat64Array;
export function laplace(rng: RandomGenerator, loc = 0, scale = 1, size?: number): number | NewFloat64Array {
  checkGenerator("laplace", rng);
  checkFinite("laplace", "loc", loc);
  checkNonNegative("laplace", "scale", scale);
  return size === undefined ? drawLaplace(rng, loc, scale) : filled("laplace", size, () => drawLaplace(rng, loc, scale));
}

function drawLaplace(rng: RandomGenerator, loc: number, scale: number): number {
  for (;;) {
    const u = rng.random();
    if (u >= 0.5) return loc - scale * log(2 - u - u);
    if (u > 0) return loc + scale * log(u + u);
  }
}
