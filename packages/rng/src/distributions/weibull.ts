import { pow } from "@concord/libm";
import type { NewFloat64Array } from "../new-array.ts";
import type { RandomGenerator } from "../random-generator.ts";
import { checkGenerator, checkNonNegative } from "./check-parameters.ts";
import { filled } from "./filled.ts";

/**
 * Weibull distribution of scale 1: cumulative 1 − e^(−x^a); the standard exponential to the power 1/a.
 *
 * @param rng - random generator
 * @param a - shape, finite, ≥ 0; 0 gives 0 and draws nothing
 * @param size - number of draws; one draw, not in an array, if left out
 * @returns within 1 ulp of NumPy's
 * @throws TypeError for an argument of the wrong kind, RangeError for a value out of range, before anything is drawn
 * @example weibull(defaultRng(42), 1.5, 3) // => [1.794656893050126, 1.7606460812380325, 1.7849658315895707]
 * @see Python: numpy.random.Generator.weibull
 */
export function weibull(rng: RandomGenerator, a: number): number;
export function weibull(rng: RandomGenerator, a: number, size: number): NewFloat64Array;
export function weibull(rng: RandomGenerator, a: number, size?: number): number | NewFloat64Array {
  checkGenerator("weibull", rng);
  checkNonNegative("weibull", "a", a);
  return size === undefined ? drawWeibull(rng, a) : filled("weibull", size, () => drawWeibull(rng, a));
}

function drawWeibull(rng: RandomGenerator, a: number): number {
  return a === 0 ? 0 : pow(rng.standardExponential(), 1 / a);
}
