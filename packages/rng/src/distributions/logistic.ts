import { log } from "@concord/libm";
import { checkFinite } from "../check-arguments.ts";
import type { NewFloat64Array } from "../new-array.ts";
import type { RandomGenerator } from "../random-generator.ts";
import { checkGenerator, checkNonNegative } from "./check-parameters.ts";
import { filled } from "./filled.ts";

/**
 * Logistic distribution: cumulative 1/(1 + e^(−(x − loc)/scale)); mean loc, variance scale²·π²/3.
 *
 * @param rng - random generator
 * @param loc - mean, finite
 * @param scale - finite, ≥ 0
 * @param size - number of draws; one draw, not in an array, if left out
 * @returns within 6 ulp of NumPy's, in ulp of the larger of |loc| and |x − loc|
 * @throws TypeError for an argument of the wrong kind, RangeError for a value out of range, before anything is drawn
 * @example logistic(defaultRng(42), 1, 2, 3) // => [3.4615712627710136, 0.5085698102635776, 4.60738653822512]
 * @see Python: numpy.random.Generator.logistic
 */
export function logistic(rng: RandomGenerator, loc?: number, scale?: number): number;
export function logistic(rng: RandomGenerator, loc: number | undefined, scale: number | undefined, size: number): NewFloat64Array;
export function logistic(rng: RandomGenerator, loc = 0, scale = 1, size?: number): number | NewFloat64Array {
  checkGenerator("logistic", rng);
  checkFinite("logistic", "loc", loc);
  checkNonNegative("logistic", "scale", scale);
  return size === undefined ? drawLogistic(rng, loc, scale) : filled("logistic", size, () => drawLogistic(rng, loc, scale));
}

function drawLogistic(rng: RandomGenerator, loc: number, scale: number): number {
  for (;;) {
    const u = rng.random();
    if (u > 0) return loc + scale * log(u / (1 - u));
  }
}
