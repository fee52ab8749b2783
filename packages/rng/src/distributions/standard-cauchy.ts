import type { NewFloat64Array } from "../new-array.ts";
import type { RandomGenerator } from "../random-generator.ts";
import { checkGenerator } from "./check-parameters.ts";
import { filled } from "./filled.ts";

/**
 * Cauchy distribution of location 0 and scale 1: density 1/(π·(1 + x²)), without mean; the quotient of two standard normals.
 *
 * @param rng - random generator
 * @param size - number of draws; one draw, not in an array, if left out
 * @returns the bits of NumPy's
 * @throws TypeError for an argument of the wrong kind, RangeError for a value out of range, before anything is drawn
 * @example standardCauchy(defaultRng(42), 3) // => [-0.2930016698581793, 0.7978730040882357, 1.4982843597001279]
 * @see Python: numpy.random.Generator.standard_cauchy
 */
export function standardCauchy(rng: RandomGenerator): number;
export function standardCauchy(rng: RandomGenerator, size: number): NewFloat64Array;
export function standardCauchy(rng: RandomGenerator, size?: number): number | NewFloat64Array {
  checkGenerator("standardCauchy", rng);
  return size === undefined ? drawStandardCauchy(rng) : filled("standardCauchy", size, () => drawStandardCauchy(rng));
}

function drawStandardCauchy(rng: RandomGenerator): number {
  const numerator = rng.standardNormal();
  return numerator / rng.standardNormal();
}
