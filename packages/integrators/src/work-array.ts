import { numberError } from "@concord/argument-error";

const LONGEST = 0x7fffffff; // every engine has arrays of so many numbers, memory permitting

/** n numbers of a work object: NaN, so that one that is never written shows. */
export function newWorkArray(caller: string, n: number): Float64Array {
  if (!(Number.isInteger(n) && n >= 0 && n <= LONGEST)) throw numberError(caller, "n", `be an integer from 0 to ${LONGEST}`, n);
  return new Float64Array(n).fill(Number.NaN);
}

/** Two numbers for each of n components, likewise. n has been checked. */
export function newPairs(n: number): Float64Array {
  return new Float64Array(2 * n).fill(Number.NaN);
}
