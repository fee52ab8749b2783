import { typeError } from "@concord/argument-error";
import type { RandomGenerator } from "../random-generator.ts";
import { checkGenerator } from "./check-parameters.ts";
import { randomInterval } from "./random-interval.ts";

/**
 * Puts the elements of an array in random order, in place.
 *
 * @param rng - random generator
 * @param x - an array or a typed array; changed
 * @throws TypeError for an argument of the wrong kind, before anything is drawn
 * @example const x = [1, 2, 3, 4, 5]; shuffle(defaultRng(42), x); x; // => [0]
 * @see Durstenfeld (1964), CACM 7, 420, algorithm 235; Python: numpy.random.Generator.shuffle
 */
export function shuffle(rng: RandomGenerator, x: { [index: number]: unknown; readonly length: number }): void {
  checkGenerator("shuffle", rng);
  if (!Array.isArray(x) && !ArrayBuffer.isView(x)) throw typeError("shuffle", "x", "be an array", x);
  if (!Number.isSafeInteger(x.length)) throw typeError("shuffle", "x", "be an array", x); // a DataView has no length
  shuffleElements(rng, x);
}

/** As `shuffle`, of what is known to be an array. */
export function shuffleElements(rng: RandomGenerator, x: { [index: number]: unknown; readonly length: number }): void {
  const bits = rng.bitGenerator;
  for (let i = x.length - 1; i > 0; i--) {
    const j = randomInterval(bits, i);
    const element = x[i];
    x[i] = x[j];
    x[j] = element;
  }
}
