import { newWorkArray } from "./work-array.ts";

/** What `eulerMaruyamaStepInto` computes with, made by `createEulerMaruyamaWork`. Its contents are of no use to others. */
export interface EulerMaruyamaWork {
  readonly scheme: "eulerMaruyama";
  readonly n: number;
  readonly drift: Float64Array;
  readonly diffusion: Float64Array;
  readonly normals: Float64Array;
}

/**
 * Work of `eulerMaruyamaStepInto` for states of n values: made once, before the time loop.
 *
 * @param n - number of state variables, an integer >= 0
 * @returns arrays of shape (n,), filled with NaN, so that a derivative that leaves a value unwritten shows
 * @throws RangeError if n is not an integer from 0 to 2147483647; TypeError if it is not a number
 * @example createEulerMaruyamaWork(2).drift // => [NaN, NaN]
 */
export function createEulerMaruyamaWork(n: number): EulerMaruyamaWork {
  const array = (): Float64Array => newWorkArray("createEulerMaruyamaWork", n);
  return { scheme: "eulerMaruyama", n, drift: array(), diffusion: array(), normals: array() };
}
