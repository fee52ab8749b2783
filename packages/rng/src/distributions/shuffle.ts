import { typeError } from "@concord/argument-error";
import type { RandomGenerator } from "../random-generator.ts";
import { checkGenerator } from "./check-parameters.ts";
import { isPopulation, type TypedArray } from "./population.ts";
import { randomInterval } from "./random-interval.ts";

/**
 * Puts the elements of an array in random order, in place.
 *
 * @param rng - random generator
 * @param x - an array or a typed array; changed
 * @throws TypeError for an argument of the wrong kind, before anything is drawn
 * @example const x = [1, 2, 3, 4, 5]; shuffle(defaultRng(42), x); x; // => [5, 3, 4, 2, 1]
 * @see Durstenfeld (1964), CACM 7, 420, algorithm 235; Python: numpy.random.Generator.shuffle
 */
export function shuffle(rng: RandomGenerator, x: TypedArray | unknown[]): void {
  checkGenerator("shuffle", rng);
  if (!isPopulation(x)) throw typeError("shuffle", "x", "be an array", x);
  if (Object.isFrozen(x)) throw typeError("shuffle", "x", "not be frozen", x);
  shuffleElements(rng, x);
}

/** As `shuffle`, of what is known to be an array. */
export function shuffleElements(rng: RandomGenerator, x: TypedArray | unknown[]): void {
  const bits = rng.bitGenerator;
  const elements = x as unknown[];
  for (let i = elements.length - 1; i > 0; i--) {
    const j = randomInterval(bits, i);
    const element = elements[i];
    elements[i] = elements[j];
    elements[j] = element;
  }
}
