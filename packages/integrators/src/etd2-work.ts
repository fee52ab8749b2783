import type { Etd2Arrays } from "./etd2-scheme.ts";
import { newPairs, newWorkArray } from "./work-array.ts";

/** What `etd2StepInto` computes with, made by `createEtd2Work`. Its contents are of no use to others. */
export interface Etd2Work extends Etd2Arrays {
  readonly scheme: "etd2";
  readonly n: number;
  readonly stage: Float64Array;
}

/**
 * Work of `etd2StepInto` for n synapses, which have 2n state variables: made once, before the time loop.
 *
 * @param n - number of synapses, an integer >= 0
 * @returns arrays of shape (n,) and (n, 2), filled with NaN, so that an input that is left unwritten shows
 * @throws RangeError if n is not an integer from 0 to 2147483647; TypeError if it is not a number
 * @example createEtd2Work(2).inputs // => [NaN, NaN]
 */
export function createEtd2Work(n: number): Etd2Work {
  const array = (): Float64Array => newWorkArray("createEtd2Work", n);
  return { scheme: "etd2", n, inputs: array(), nextInputs: array(), normals: newPairs(n), stage: newPairs(n) };
}
