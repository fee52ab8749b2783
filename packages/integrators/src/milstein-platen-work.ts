import type { MilsteinPlatenArrays } from "./milstein-platen-scheme.ts";
import { newWorkArray } from "./work-array.ts";

/** What `milsteinPlatenStepInto` computes with, made by `createMilsteinPlatenWork`. Its contents are of no use to others. */
export interface MilsteinPlatenWork extends MilsteinPlatenArrays {
  readonly scheme: "milsteinPlaten";
  readonly n: number;
  readonly stage: Float64Array;
}

/**
 * Work of `milsteinPlatenStepInto` for states of n values: made once, before the time loop.
 *
 * @param n - number of state variables, an integer >= 0
 * @returns arrays of shape (n,), filled with NaN, so that a value that is left unwritten shows
 * @throws RangeError if n is not an integer from 0 to 2147483647; TypeError if it is not a number
 * @example createMilsteinPlatenWork(2).drift // => [NaN, NaN]
 */
export function createMilsteinPlatenWork(n: number): MilsteinPlatenWork {
  const array = (): Float64Array => newWorkArray("createMilsteinPlatenWork", n);
  return { scheme: "milsteinPlaten", n, drift: array(), diffusion: array(), supporting: array(), dW: array(), stage: array() };
}
