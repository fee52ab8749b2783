import { numberError } from "@concord/argument-error";
import type { NewFloat64Array } from "../new-array.ts";
import type { RandomGenerator } from "../random-generator.ts";
import { checkGenerator } from "./check-parameters.ts";
import { copied, isPopulation, type TypedArray } from "./population.ts";
import { range } from "./range.ts";
import { shuffleElements } from "./shuffle.ts";

/**
 * The integers below n, or the elements of an array, in random order.
 *
 * @param rng - random generator
 * @param x - how many integers, or an array or typed array; not changed
 * @returns a Float64Array of 0 … x − 1, or a copy of the array, of its kind; the order is NumPy's
 * @throws TypeError for an argument of the wrong kind, RangeError for a value out of range, before anything is drawn
 * @example permutation(defaultRng(42), 5) // => [4, 2, 3, 1, 0]
 * @see Durstenfeld (1964), CACM 7, 420, algorithm 235; Python: numpy.random.Generator.permutation
 */
export function permutation(rng: RandomGenerator, x: number): NewFloat64Array;
export function permutation<T extends TypedArray>(rng: RandomGenerator, x: T): T;
export function permutation<T>(rng: RandomGenerator, x: readonly T[]): T[];
export function permutation(rng: RandomGenerator, x: number | TypedArray | readonly unknown[]): TypedArray | unknown[] {
  checkGenerator("permutation", rng);
  if (typeof x !== "number" && !isPopulation(x)) throw numberError("permutation", "x", "be a non-negative integer or an array", x);
  const result = typeof x === "number" ? range("permutation", "x", x) : copied(x);
  shuffleElements(rng, result);
  return result;
}
