import { rangeError } from "@concord/argument-error";
import { checkSize } from "./check-arguments.ts";

/**
 * A Float64Array on a buffer of its own. `Float64Array.of` names that type for every TypeScript; since 5.7 plain
 * `Float64Array` is a wider one, which a variable that began as `new Float64Array(n)` does not take.
 */
export type NewFloat64Array = ReturnType<typeof Float64Array.of>;

/** An array for `size` draws, which the caller's users call by the argument's name. */
export function newFloat64Array(caller: string, size: number, argument = "size"): NewFloat64Array {
  return newArray(caller, size, Float64Array, argument);
}

/** An array of some kind for `size` draws. */
export function newArray<T>(caller: string, size: number, kind: new (length: number) => T, argument = "size"): T {
  checkSize(caller, argument, size);
  try {
    return new kind(size);
  } catch {
    throw rangeError(caller, argument, "fit into memory", size);
  }
}
