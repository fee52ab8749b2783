import { rangeError } from "@concord/argument-error";
import { checkFinite } from "../check-arguments.ts";
import type { NewFloat64Array } from "../new-array.ts";
import type { RandomGenerator } from "../random-generator.ts";
import { checkGenerator } from "./check-parameters.ts";
import { filled } from "./filled.ts";

/**
 * Triangular distribution: the density rises in a straight line from left to mode and falls in one to right.
 *
 * @param rng - random generator
 * @param left - lower limit, finite
 * @param mode - place of the peak, from left to right
 * @param right - upper limit, > left; (right − left)² must be finite
 * @param size - number of draws; one draw, not in an array, if left out
 * @returns the bits of NumPy's
 * @throws TypeError for an argument of the wrong kind, RangeError for a value out of range, before anything is drawn
 * @example triangular(defaultRng(42), 0, 1, 4, 3) // => [2.353024767238912, 1.405109111547198, 2.69737765984787]
 * @see Python: numpy.random.Generator.triangular
 */
export function triangular(rng: RandomGenerator, left: number, mode: number, right: number): number;
export function triangular(rng: RandomGenerator, left: number, mode: number, right: number, size: number): NewFloat64Array;
export function triangular(rng: RandomGenerator, left: number, mode: number, right: number, size?: number): number | NewFloat64Array {
  checkGenerator("triangular", rng);
  checkFinite("triangular", "left", left);
  checkFinite("triangular", "mode", mode);
  checkFinite("triangular", "right", right);
  if (mode < left) throw rangeError("triangular", "mode", `be >= left (${left})`, mode);
  if (right < mode) throw rangeError("triangular", "right", `be >= mode (${mode})`, right);
  if (right === left) throw rangeError("triangular", "right", `be > left (${left})`, right);
  if ((right - left) * (right - left) === Infinity) throw rangeError("triangular", "right", `be so near to left (${left}) that the square of the distance is finite`, right);
  if (size === undefined) return drawTriangular(rng, left, mode, right);
  return filled("triangular", size, () => drawTriangular(rng, left, mode, right));
}

function drawTriangular(rng: RandomGenerator, left: number, mode: number, right: number): number {
  const base = right - left;
  const leftBase = mode - left;
  const u = rng.random();
  if (u <= leftBase / base) return left + Math.sqrt(u * (leftBase * base));
  return right - Math.sqrt((1 - u) * ((right - mode) * base));
}
