import type { MilsteinArrays } from "./milstein-scheme.ts";
import { newWorkArray } from "./work-array.ts";

/** What `milsteinStepInto` computes with, made by `createMilsteinWork`. Its contents are of no use to others. */
export interface MilsteinWork extends MilsteinArrays {
  readonly scheme: "milstein";
  readonly n: number;
}

/**
 * Work of `milsteinStepInto` for states of n values: made once, before the time loop.
 *
 * @param n - number of state variables, an integer >= 0
 * @returns arrays of shape (n,), filled with NaN, so that a value that is left unwritten shows
 * @throws RangeError if n is not an integer from 0 to 2147483647; TypeError if it is not a number
 * @example createMilsteinWork(2).drift // => [NaN, NaN]
 */
export function createMilsteinWork(n: number): MilsteinWork {
  const array = (): Float64Array => newWorkArray("createMilsteinWork", n);
  return { scheme: "milstein", n, drift: array(), diffusion: array(), slope: array(), dW: array() };
}
