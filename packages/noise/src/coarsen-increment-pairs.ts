import { checkFiniteNumbers, checkOutLength, checkPositive, checkPositiveInteger, checkRows } from "./check-arguments.ts";
import { type NewFloat64Array, newSamples } from "./new-samples.ts";

/**
 * Pairs (ΔW, ΔZ) of the same Wiener path over steps that are `factor` times as long.
 *
 * ΔW is the sum. Of two steps ΔZ is ΔZ1 + ΔZ2 + dt·ΔW1; of more, step after step from the first to the last, which fixes the rounding:
 * ΔZ = ΔZ + (ΔZi + dt·ΔW), then ΔW = ΔW + ΔWi.
 *
 * @param pairs - pairs over the fine steps, finite, shape (nSteps, components, 2), row-major; not modified
 * @param dt - **the fine step**, the one that the pairs belong to, positive, finite (s)
 * @param factor - fine steps in a coarse one, a positive integer that divides nSteps
 * @param components - number of processes, a positive integer
 * @returns new Float64Array of shape (nSteps/factor, components, 2), row-major
 * @throws RangeError for a value out of range, TypeError for one of another kind
 * @example coarsenIncrementPairs([1, 0.5, 2, 0.25], 0.5, 2) // => [3, 1.25]
 * @see wienerIncrementPairs
 */
export function coarsenIncrementPairs(pairs: ArrayLike<number>, dt: number, factor: number, components: number = 1): NewFloat64Array {
  check("coarsenIncrementPairs", pairs, dt, factor, components);
  return fill(newSamples("coarsenIncrementPairs", "pairs", pairs.length / factor), pairs, dt, factor, components);
}

/**
 * `coarsenIncrementPairs` written into an array of the caller's.
 *
 * @param out - receives the pairs, shape (nSteps/factor, components, 2), row-major; may not overlap the fine ones
 * @returns out, with the same bits as `coarsenIncrementPairs(pairs, dt, factor, components)`, which says what the other parameters are
 * @throws as `coarsenIncrementPairs` does, TypeError if out is not a Float64Array, RangeError if it is not of that shape; out is left as
 *   it was
 * @example coarsenIncrementPairsInto(new Float64Array(2), [1, 0.5, 2, 0.25], 0.5, 2) // => [3, 1.25]
 * @see coarsenIncrementPairs
 */
export function coarsenIncrementPairsInto<T extends Float64Array>(out: T, pairs: ArrayLike<number>, dt: number, factor: number, components: number = 1): T {
  check("coarsenIncrementPairsInto", pairs, dt, factor, components);
  checkOutLength("coarsenIncrementPairsInto", out, pairs.length / factor);
  return fill(out, pairs, dt, factor, components);
}

function check(caller: string, pairs: ArrayLike<number>, dt: number, factor: number, components: number): void {
  checkPositive(caller, "dt", dt);
  checkPositiveInteger(caller, "factor", factor);
  checkPositiveInteger(caller, "components", components);
  checkFiniteNumbers(caller, "pairs", pairs);
  checkRows(caller, "pairs", pairs, 2 * factor * components);
}

function fill<T extends Float64Array>(out: T, pairs: ArrayLike<number>, dt: number, factor: number, components: number): T {
  const rowLength = 2 * components;
  for (let row = 0; row < out.length / rowLength; row++) {
    for (let j = 0; j < rowLength; j += 2) {
      let at = row * factor * rowLength + j;
      let dW = pairs[at];
      let dZ = pairs[at + 1];
      for (let k = 1; k < factor; k++) {
        at += rowLength;
        dZ += pairs[at + 1] + dt * dW;
        dW += pairs[at];
      }
      out[row * rowLength + j] = dW;
      out[row * rowLength + j + 1] = dZ;
    }
  }
  return out;
}
