import type { NewFloat64Array } from "../new-array.ts";
import type { RandomGenerator } from "../random-generator.ts";
import { checkGenerator, checkNonNegative } from "./check-parameters.ts";
import { filled } from "./filled.ts";
import { drawStandardGamma } from "./standard-gamma.ts";

/**
 * Gamma distribution: density x^(shape − 1)·e^(−x/scale)/(scale^shape·Γ(shape)) for x > 0; mean shape·scale, variance shape·scale².
 *
 * @param rng - random generator
 * @param shape - finite, ≥ 0; 0 gives 0 and draws nothing
 * @param scale - finite, ≥ 0
 * @param size - number of draws; one draw, not in an array, if left out
 * @returns the bits of NumPy's for shape ≥ 1; below, within 3 + 3/shape ulp of them
 * @throws TypeError for an argument of the wrong kind, RangeError for a value out of range, before anything is drawn
 * @example gamma(defaultRng(42), 2, 10, 3) // => [20.918172704999492, 28.35345589785865, 18.372155803071376]
 * @see Marsaglia & Tsang (2000), ACM TOMS 26, 363–372; Python: numpy.random.Generator.gamma
 */
export function gamma(rng: RandomGenerator, shape: number, scale?: number): number;
export function gamma(rng: RandomGenerator, shape: number, scale: number | undefined, size: number): NewFloat64Array;
export function gamma(rng: RandomGenerator, shape: number, scale = 1, size?: number): number | NewFloat64Array {
  checkGenerator("gamma", rng);
  checkNonNegative("gamma", "shape", shape);
  checkNonNegative("gamma", "scale", scale);
  if (size === undefined) return scale * drawStandardGamma(rng, shape);
  return filled("gamma", size, () => scale * drawStandardGamma(rng, shape));
}
