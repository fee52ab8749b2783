import type { BogackiShampineSlopes } from "./bogacki-shampine-scheme.ts";
import { checkFsal, type FsalWork, newFsalWork } from "./fsal-work.ts";
import { newWorkArray } from "./work-array.ts";

/** What `bogackiShampineStepInto` computes with and tells beside the new state, made by `createBogackiShampineWork`. */
export interface BogackiShampineWork extends FsalWork {
  readonly scheme: "bogackiShampine";
  readonly slopes: BogackiShampineSlopes;
}

/**
 * Work of `bogackiShampineStepInto` for states of n values: made once, before the time loop.
 *
 * @param n - number of state variables, an integer >= 0
 * @param options - `fsal: true` promises that f depends on the values of its arguments alone, and that all steps with this work
 *   have the same f; then a step that begins where the last one ended takes over its last derivative, and calls f three times
 *   in place of four. Not for an f that reads what changes between the steps, such as an array of inputs
 * @returns `error` and `fLast`, of the last step, and arrays to compute with; filled with NaN, so that a derivative that leaves
 *   a value unwritten shows
 * @throws RangeError if n is not an integer from 0 to 2147483647; TypeError if it is not a number, or fsal not a boolean
 * @example createBogackiShampineWork(2).error // => [NaN, NaN]
 */
export function createBogackiShampineWork(n: number, options: { fsal?: boolean } = {}): BogackiShampineWork {
  const array = (): Float64Array => newWorkArray("createBogackiShampineWork", n);
  const fsal = checkFsal("createBogackiShampineWork", options);
  return { scheme: "bogackiShampine", ...newFsalWork(n, fsal, array), slopes: { k1: array(), k2: array(), k3: array() } };
}
