import type { MilsteinStratonovichArrays } from "./milstein-stratonovich-scheme.ts";
import { newWorkArray } from "./work-array.ts";

/** What `milsteinStratonovichStepInto` computes with, made by `createMilsteinStratonovichWork`. Its contents are of no use to others. */
export interface MilsteinStratonovichWork extends MilsteinStratonovichArrays {
  readonly scheme: "milsteinStratonovich";
  readonly n: number;
  readonly stage: Float64Array;
}

/**
 * Work of `milsteinStratonovichStepInto` for states of n values: made once, before the time loop.
 *
 * @param n - number of state variables, an integer >= 0
 * @returns arrays of shape (n,), filled with NaN, so that a value that is left unwritten shows
 * @throws RangeError if n is not an integer from 0 to 2147483647; TypeError if it is not a number
 * @example createMilsteinStratonovichWork(2).drift // => [NaN, NaN]
 */
export function createMilsteinStratonovichWork(n: number): MilsteinStratonovichWork {
  const array = (): Float64Array => newWorkArray("createMilsteinStratonovichWork", n);
  return { scheme: "milsteinStratonovich", n, drift: array(), diffusion: array(), above: array(), below: array(), dW: array(), stage: array() };
}
