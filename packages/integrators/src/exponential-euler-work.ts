import { newWorkArray } from "./work-array.ts";

/** What `exponentialEulerStepInto` computes with, made by `createExponentialEulerWork`. Its contents are of no use to others. */
export interface ExponentialEulerWork {
  readonly scheme: "exponentialEuler";
  readonly n: number;
  readonly k1: Float64Array;
  /** The linear part and the step that decay and gain were computed from; NaN before there is one. */
  readonly linear: Float64Array;
  dt: number;
  readonly decay: Float64Array;
  readonly gain: Float64Array;
}

/**
 * Work of `exponentialEulerStepInto` for states of n values: made once, before the time loop. It keeps the exponentials of the
 * last linear part and step, which are computed anew when one of them changes.
 *
 * @param n - number of state variables, an integer >= 0
 * @returns arrays of shape (n,), filled with NaN, so that a derivative that leaves a value unwritten shows
 * @throws RangeError if n is not an integer from 0 to 2147483647; TypeError if it is not a number
 * @example createExponentialEulerWork(2).k1 // => [NaN, NaN]
 */
export function createExponentialEulerWork(n: number): ExponentialEulerWork {
  const array = (): Float64Array => newWorkArray("createExponentialEulerWork", n);
  return { scheme: "exponentialEuler", n, k1: array(), linear: array(), dt: Number.NaN, decay: array(), gain: array() };
}
