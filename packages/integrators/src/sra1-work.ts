import type { Sra1Arrays } from "./sra1-scheme.ts";
import { newPairs, newWorkArray } from "./work-array.ts";

/** What `sra1StepInto` computes with, made by `createSra1Work`. Its contents are of no use to others. */
export interface Sra1Work extends Sra1Arrays {
  readonly scheme: "sra1";
  readonly n: number;
  readonly stage: Float64Array;
}

/**
 * Work of `sra1StepInto` for states of n values: made once, before the time loop.
 *
 * @param n - number of state variables, an integer >= 0
 * @returns arrays of shape (n,), and (n, 2) for the draws, filled with NaN, so that a value that is left unwritten shows
 * @throws RangeError if n is not an integer from 0 to 2147483647; TypeError if it is not a number
 * @example createSra1Work(2).k1 // => [NaN, NaN]
 */
export function createSra1Work(n: number): Sra1Work {
  const array = (): Float64Array => newWorkArray("createSra1Work", n);
  return { scheme: "sra1", n, k1: array(), k2: array(), g1: array(), g2: array(), pairs: newPairs(n), stage: array() };
}
