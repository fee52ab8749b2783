import type { DormandPrinceSlopes } from "./dormand-prince-scheme.ts";
import { checkFsal, type FsalWork, newFsalWork } from "./fsal-work.ts";
import { newWorkArray } from "./work-array.ts";

/** What `dormandPrinceStepInto` computes with and tells beside the new state, made by `createDormandPrinceWork`. */
export interface DormandPrinceWork extends FsalWork {
  readonly scheme: "dormandPrince";
  readonly slopes: DormandPrinceSlopes;
}

/**
 * Work of `dormandPrinceStepInto` for states of n values: made once, before the time loop.
 *
 * @param n - number of state variables, an integer >= 0
 * @param options - `fsal: true` promises that f depends on the values of its arguments alone, and that all steps with this work
 *   have the same f; then a step that begins where the last one ended takes over its last derivative, and calls f six times
 *   in place of seven. Not for an f that reads what changes between the steps, such as an array of inputs
 * @returns `error` and `fLast`, of the last step, and arrays to compute with; filled with NaN, so that a derivative that leaves
 *   a value unwritten shows
 * @throws RangeError if n is not an integer from 0 to 2147483647; TypeError if it is not a number, or fsal not a boolean
 * @example createDormandPrinceWork(2).error // => [NaN, NaN]
 */
export function createDormandPrinceWork(n: number, options: { fsal?: boolean } = {}): DormandPrinceWork {
  const array = (): Float64Array => newWorkArray("createDormandPrinceWork", n);
  const fsal = checkFsal("createDormandPrinceWork", options);
  return { scheme: "dormandPrince", ...newFsalWork(n, fsal, array), slopes: { k1: array(), k2: array(), k3: array(), k4: array(), k5: array(), k6: array() } };
}
