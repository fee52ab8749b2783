import { newWorkArray } from "./work-array.ts";

/** What `eulerStepInto` computes with, made by `createEulerWork`. Its contents are of no use to others. */
export interface EulerWork {
  readonly scheme: "euler";
  readonly n: number;
  readonly k1: Float64Array;
}

/**
 * Work of `eulerStepInto` for states of n values: made once, before the time loop.
 *
 * @param n - number of state variables, an integer >= 0
 * @returns arrays of shape (n,), filled with NaN, so that a derivative that leaves a value unwritten shows
 * @throws RangeError if n is not an integer from 0 to 2147483647; TypeError if it is not a number
 * @example createEulerWork(2).k1 // => [NaN, NaN]
 */
export function createEulerWork(n: number): EulerWork {
  const array = (): Float64Array => newWorkArray("createEulerWork", n);
  return { scheme: "euler", n, k1: array() };
}
