import { numberError } from "@concord/argument-error";
import { newWorkArray } from "./work-array.ts";

/** What `eulerMaruyamaGeneralStepInto` computes with, made by `createEulerMaruyamaGeneralWork`. Its contents are of no use to others. */
export interface EulerMaruyamaGeneralWork {
  readonly scheme: "eulerMaruyamaGeneral";
  readonly n: number;
  readonly m: number;
  readonly drift: Float64Array;
  readonly diffusion: Float64Array;
  readonly dW: Float64Array;
}

/**
 * Work of `eulerMaruyamaGeneralStepInto` for states of n values and m Wiener processes: made once, before the time loop.
 *
 * @param n - number of state variables, an integer >= 0
 * @param m - number of Wiener processes, an integer >= 0
 * @returns arrays of shape (n,), (n, m) and (m,), filled with NaN, so that a value that is left unwritten shows
 * @throws RangeError if n, m or their product is not an integer from 0 to 2147483647; TypeError if one is not a number
 * @example createEulerMaruyamaGeneralWork(2, 1).drift // => [NaN, NaN]
 */
export function createEulerMaruyamaGeneralWork(n: number, m: number): EulerMaruyamaGeneralWork {
  const drift = newWorkArray("createEulerMaruyamaGeneralWork", n);
  checkProcesses("createEulerMaruyamaGeneralWork", m);
  const diffusion = newWorkArray("createEulerMaruyamaGeneralWork", n * m);
  return { scheme: "eulerMaruyamaGeneral", n, m, drift, diffusion, dW: newWorkArray("createEulerMaruyamaGeneralWork", m) };
}

/** Throws unless m can be a number of Wiener processes. */
export function checkProcesses(caller: string, m: number): void {
  if (!(Number.isInteger(m) && m >= 0 && m <= 0x7fffffff)) throw numberError(caller, "m", "be an integer from 0 to 2147483647", m);
}
