import { newWorkArray } from "./work-array.ts";

/** What `midpointStepInto` computes with, made by `createMidpointWork`. Its contents are of no use to others. */
export interface MidpointWork {
  readonly scheme: "midpoint";
  readonly n: number;
  readonly k1: Float64Array;
  readonly k2: Float64Array;
  readonly stage: Float64Array;
}

/**
 * Work of `midpointStepInto` for states of n values: made once, before the time loop.
 *
 * @param n - number of state variables, an integer >= 0
 * @returns arrays of shape (n,), filled with NaN, so that a derivative that leaves a value unwritten shows
 * @throws RangeError if n is not an integer from 0 to 2147483647; TypeError if it is not a number
 * @example createMidpointWork(2).k1 // => [NaN, NaN]
 */
export function createMidpointWork(n: number): MidpointWork {
  const array = (): Float64Array => newWorkArray("createMidpointWork", n);
  return { scheme: "midpoint", n, k1: array(), k2: array(), stage: array() };
}
