import { rangeError, typeError } from "@concord/argument-error";
import { checkSize } from "../check-arguments.ts";
import { type NewFloat64Array, newFloat64Array } from "../new-array.ts";
import type { RandomGenerator } from "../random-generator.ts";
import { checkGenerator, checkProbability, copyOfNumbers } from "./check-parameters.ts";
import { chooseByWeight, chooseDistinctByWeight } from "./choose-by-weight.ts";
import { chooseDistinct } from "./choose-distinct.ts";
import { kahanSum } from "./kahan-sum.ts";
import { elementsAt, isPopulation, type TypedArray } from "./population.ts";

export interface ChoiceOptions {
  /** Number of draws; one draw, not in an array, if left out. */
  size?: number | undefined;
  /** Whether an element can be drawn again; true if left out. */
  replace?: boolean | undefined;
  /** Probabilities of the elements, adding up to 1; all are equal if left out. */
  p?: ArrayLike<number> | undefined;
  /** Whether draws without replacement come in random order, which takes some time; true if left out. */
  shuffle?: boolean | undefined;
}

/**
 * Draws from the integers below n, or from the elements of an array, with or without replacement.
 *
 * @param rng - random generator
 * @param a - how many integers, or an array or typed array
 * @param options - size, replace, p, shuffle, as NumPy's
 * @returns NumPy's draws: one, or with a size a Float64Array of integers or an array of the kind of `a`
 * @throws TypeError for an argument of the wrong kind, RangeError for a value out of range (p that does not add up to 1, more
 *   draws without replacement than elements, …), before anything is drawn
 * @example choice(defaultRng(42), 10, { size: 4, replace: false }) // => [4, 0, 5, 6]
 * @see Floyd, in Bentley (1987), CACM 30, 754; Python: numpy.random.Generator.choice
 */
export function choice(rng: RandomGenerator, a: number, options?: ChoiceOptions & { size?: undefined }): number;
export function choice(rng: RandomGenerator, a: number, options: ChoiceOptions & { size: number }): NewFloat64Array;
export function choice<T extends TypedArray>(rng: RandomGenerator, a: T, options?: ChoiceOptions & { size?: undefined }): T[number];
export function choice<T extends TypedArray>(rng: RandomGenerator, a: T, options: ChoiceOptions & { size: number }): T;
export function choice<T>(rng: RandomGenerator, a: readonly T[], options?: ChoiceOptions & { size?: undefined }): T;
export function choice<T>(rng: RandomGenerator, a: readonly T[], options: ChoiceOptions & { size: number }): T[];
export function choice(rng: RandomGenerator, a: number | TypedArray | readonly unknown[], options: ChoiceOptions = {}): unknown {
  checkGenerator("choice", rng);
  if (typeof a !== "number" && !isPopulation(a)) throw typeError("choice", "a", "be a positive integer or an array", a);
  if (typeof options !== "object" || options === null) throw typeError("choice", "options", "be an object such as { size: 5 }", options);
  const places = drawPlaces(rng, typeof a === "number" ? a : a.length, options);
  if (options.size === undefined) return typeof a === "number" ? places[0] : a[places[0]];
  return typeof a === "number" ? places : elementsAt(a, places);
}

function drawPlaces(rng: RandomGenerator, n: number, { size = 1, replace = true, p, shuffle = true }: ChoiceOptions): NewFloat64Array {
  checkSize("choice", "a", n);
  checkSize("choice", "size", size);
  if (typeof replace !== "boolean") throw typeError("choice", "replace", "be a boolean", replace);
  if (typeof shuffle !== "boolean") throw typeError("choice", "shuffle", "be a boolean", shuffle);
  if (n === 0 && size !== 0) throw rangeError("choice", "a", "have at least one element", n);
  if (!replace && size > n) throw rangeError("choice", "size", `be at most ${n} without replacement`, size);
  if (p !== undefined) {
    const probabilities = checkedProbabilities(p, n);
    if (replace) return chooseByWeight(rng, probabilities, size);
    const possible = probabilities.reduce((count, probability) => count + (probability > 0 ? 1 : 0), 0);
    if (size > possible) throw rangeError("choice", "size", `be at most ${possible} without replacement, the number of probabilities above 0`, size);
    return chooseDistinctByWeight(rng, probabilities, size);
  }
  if (!replace) return chooseDistinct(rng, n, size, shuffle);
  const places = newFloat64Array("choice", size);
  return size === 0 ? places : rng.fillIntegers(places, 0, n);
}

function checkedProbabilities(p: ArrayLike<number>, n: number): NewFloat64Array {
  const probabilities = copyOfNumbers("choice", "p", p, checkProbability);
  if (probabilities.length !== n) throw rangeError("choice", "p", `have ${n} components`, p);
  const sum = kahanSum(probabilities);
  // √ε is NumPy's tolerance.
  if (Math.abs(sum - 1) > 1.4901161193847656e-8) throw rangeError("choice", "p", "add up to 1", sum);
  return probabilities;
}
