import { EXP_TABLE } from "./exp-table.generated.ts";

/**
 * The table that `exp` looks up, for kernels that compute the same bits elsewhere, in WebAssembly for example.
 *
 * @returns a new array: 2^(j/128) for j = 0 … 127 as pairs; entry 2j is the relative tail, entry 2j + 1 the head
 * @example expTable().length // => 256
 * @see exp; Arm optimized-routines, math/exp_data.c
 */
export function expTable(): ReturnType<typeof Float64Array.of> {
  return Float64Array.from(EXP_TABLE);
}
