import { checkFiniteNumbers, checkOutLength, checkPositiveInteger, checkRows } from "./check-arguments.ts";
import { type NewFloat64Array, newSamples } from "./new-samples.ts";

/**
 * Increments of the same Wiener path over steps that are `factor` times as long: sums of `factor` increments each.
 *
 * The order of the sums is part of the contract: neighbours in pairs for as often as factor is even, what is left from the first to
 * the last. So coarsening by 2 and then by k has the bits of coarsening by 2·k at once.
 *
 * @param dW - increments over the fine steps, finite, shape (nSteps, components), row-major; not modified
 * @param factor - fine steps in a coarse one, a positive integer that divides nSteps
 * @param components - number of processes, a positive integer
 * @returns new Float64Array of shape (nSteps/factor, components), row-major; each sum has an error of at most factor − 1 half units in
 *   the last place of its partial sums
 * @throws RangeError for a value out of range, TypeError for one of another kind
 * @example coarsenIncrements([1, 2, 3, 4], 2) // => [3, 7]
 * @see refineIncrements, the other way round
 */
export function coarsenIncrements(dW: ArrayLike<number>, factor: number, components: number = 1): NewFloat64Array {
  check("coarsenIncrements", dW, factor, components);
  return fill(newSamples("coarsenIncrements", "dW", dW.length / factor), dW, factor, components);
}

/**
 * `coarsenIncrements` written into an array of the caller's.
 *
 * @param out - receives the sums, shape (nSteps/factor, components), row-major; may not overlap dW
 * @returns out, with the same bits as `coarsenIncrements(dW, factor, components)`, which says what the other parameters are
 * @throws as `coarsenIncrements` does, TypeError if out is not a Float64Array, RangeError if it is not of that shape; out is left as it was
 * @example coarsenIncrementsInto(new Float64Array(1), [1, 2, 3], 3) // => [6]
 * @see coarsenIncrements
 */
export function coarsenIncrementsInto<T extends Float64Array>(out: T, dW: ArrayLike<number>, factor: number, components: number = 1): T {
  check("coarsenIncrementsInto", dW, factor, components);
  checkOutLength("coarsenIncrementsInto", out, dW.length / factor);
  return fill(out, dW, factor, components);
}

function check(caller: string, dW: ArrayLike<number>, factor: number, components: number): void {
  checkPositiveInteger(caller, "factor", factor);
  checkPositiveInteger(caller, "components", components);
  checkFiniteNumbers(caller, "dW", dW);
  checkRows(caller, "dW", dW, factor * components);
}

function fill<T extends Float64Array>(out: T, dW: ArrayLike<number>, factor: number, components: number): T {
  let pairs = 1;
  while (factor % (2 * pairs) === 0) pairs *= 2;
  for (let row = 0; row < out.length / components; row++) {
    for (let j = 0; j < components; j++) {
      const first = row * factor * components + j;
      let sum = sumInPairs(dW, first, pairs, components);
      for (let k = pairs; k < factor; k += pairs) sum += sumInPairs(dW, first + k * components, pairs, components);
      out[row * components + j] = sum;
    }
  }
  return out;
}

/** The sum of n increments of one component, n a power of 2: neighbours first. */
function sumInPairs(dW: ArrayLike<number>, first: number, n: number, components: number): number {
  if (n === 1) return dW[first];
  return sumInPairs(dW, first, n / 2, components) + sumInPairs(dW, first + (n / 2) * components, n / 2, components);
}
