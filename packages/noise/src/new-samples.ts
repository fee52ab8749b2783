import { rangeError } from "@concord/argument-error";

/**
 * A Float64Array on a buffer of its own. `Float64Array.of` names that type for every TypeScript; since 5.7 plain
 * `Float64Array` is a wider one, which a variable that began as `new Float64Array(n)` does not take.
 */
export type NewFloat64Array = ReturnType<typeof Float64Array.of>;

/** Room for n samples of each of so many components; a RangeError that names the number of samples if memory has none. */
export function newSamples(caller: string, argument: string, n: number, components: number = 1): NewFloat64Array {
  try {
    return new Float64Array(n * components);
  } catch {
    throw rangeError(caller, argument, "fit into memory", n);
  }
}
