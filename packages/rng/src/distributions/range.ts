import { type NewFloat64Array, newFloat64Array } from "../new-array.ts";

/** A new array of 0 … n − 1. */
export function range(caller: string, argument: string, n: number): NewFloat64Array {
  const out = newFloat64Array(caller, n, argument);
  for (let i = 0; i < n; i++) out[i] = i;
  return out;
}
