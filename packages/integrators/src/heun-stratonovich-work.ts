import type { HeunStratonovichArrays } from "./heun-stratonovich-scheme.ts";
import { newWorkArray } from "./work-array.ts";

/** What `heunStratonovichStepInto` computes with, made by `createHeunStratonovichWork`. Its contents are of no use to others. */
export interface HeunStratonovichWork extends HeunStratonovichArrays {
  readonly scheme: "heunStratonovich";
  readonly n: number;
  readonly stage: Float64Array;
}

/**
 * Work of `heunStratonovichStepInto` for states of n values: made once, before the time loop.
 *
 * @param n - number of state variables, an integer >= 0
 * @returns arrays of shape (n,), filled with NaN, so that a value that is left unwritten shows
 * @throws RangeError if n is not an integer from 0 to 2147483647; TypeError if it is not a number
 * @example createHeunStratonovichWork(2).drift // => [NaN, NaN]
 */
export function createHeunStratonovichWork(n: number): HeunStratonovichWork {
  const array = (): Float64Array => newWorkArray("createHeunStratonovichWork", n);
  return {
    scheme: "heunStratonovich", n,
    drift: array(), diffusion: array(), dW: array(), nextDrift: array(), nextDiffusion: array(), stage: array(),
  };
}
