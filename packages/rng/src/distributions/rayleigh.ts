import type { NewFloat64Array } from "../new-array.ts";
import type { RandomGenerator } from "../random-generator.ts";
import { checkGenerator, checkNonNegative } from "./check-parameters.ts";
import { filled } from "./filled.ts";

/**
 * Rayleigh distribution, the length of a vector of two normals: cumulative 1 − e^(−x²/(2·scale²)); mean scale·√(π/2).
 *
 * @param rng - random generator
 * @param scale - mode, finite, ≥ 0
 * @param size - number of draws; one draw, not in an array, if left out
 * @returns the bits of NumPy's
 * @throws TypeError for an argument of the wrong kind, RangeError for a value out of range, before anything is drawn
 * @example rayleigh(defaultRng(42), 2, 3) // => [4.385620689449551, 4.323137430916999, 4.367847066804656]
 * @see Python: numpy.random.Generator.rayleigh
 */
export function rayleigh(rng: RandomGenerator, scale?: number): number;
export function rayleigh(rng: RandomGenerator, scale: number | undefined, size: number): NewFloat64Array;
export function rayleigh(rng: RandomGenerator, scale = 1, size?: number): number | NewFloat64Array {
  checkGenerator("rayleigh", rng);
  checkNonNegative("rayleigh", "scale", scale);
  if (size === undefined) return scale * Math.sqrt(2 * rng.standardExponential());
  return filled("rayleigh", size, () => scale * Math.sqrt(2 * rng.standardExponential()));
}
