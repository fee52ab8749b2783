import type { Sriw1Arrays } from "./sriw1-scheme.ts";
import { newPairs, newWorkArray } from "./work-array.ts";

/** What `sriw1StepInto` computes with, made by `createSriw1Work`. Its contents are of no use to others. */
export interface Sriw1Work extends Sriw1Arrays {
  readonly scheme: "sriw1";
  readonly n: number;
  readonly stage: Float64Array;
}

/**
 * Work of `sriw1StepInto` for states of n values: made once, before the time loop.
 *
 * @param n - number of state variables, an integer >= 0
 * @returns arrays of shape (n,), and (n, 2) for the draws, filled with NaN, so that a value that is left unwritten shows
 * @throws RangeError if n is not an integer from 0 to 2147483647; TypeError if it is not a number
 * @example createSriw1Work(2).k1 // => [NaN, NaN]
 */
export function createSriw1Work(n: number): Sriw1Work {
  const array = (): Float64Array => newWorkArray("createSriw1Work", n);
  return { scheme: "sriw1", n, k1: array(), k2: array(), g1: array(), g2: array(), g3: array(), g4: array(), pairs: newPairs(n), stage: array() };
}
