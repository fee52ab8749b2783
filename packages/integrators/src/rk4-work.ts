import { newWorkArray } from "./work-array.ts";

/** What `rk4StepInto` computes with, made by `createRk4Work`. Its contents are of no use to others. */
export interface Rk4Work {
  readonly scheme: "rk4";
  readonly n: number;
  readonly k1: Float64Array;
  readonly k2: Float64Array;
  readonly k3: Float64Array;
  readonly k4: Float64Array;
  readonly stage: Float64Array;
}

/**
 * Work of `rk4StepInto` for states of n values: made once, before the time loop.
 *
 * @param n - number of state variables, an integer >= 0
 * @returns arrays of shape (n,), filled with NaN, so that a derivative that leaves a value unwritten shows
 * @throws RangeError if n is not an integer from 0 to 2147483647; TypeError if it is not a number
 * @example createRk4Work(2).k1 // => [NaN, NaN]
 */
export function createRk4Work(n: number): Rk4Work {
  const array = (): Float64Array => newWorkArray("createRk4Work", n);
  return { scheme: "rk4", n, k1: array(), k2: array(), k3: array(), k4: array(), stage: array() };
}
