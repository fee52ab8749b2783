import type { NormalSource } from "@concord/rng";
import { checkFiniteNumbers, checkNormalSource, checkOutLength, checkPositive, checkPositiveInteger, checkRows } from "./check-arguments.ts";
import { BLOCK, drawNormals } from "./draw.ts";
import { type NewFloat64Array, newSamples } from "./new-samples.ts";

/**
 * Increments of the same Wiener path over steps half as long: a Brownian bridge within each step.
 *
 * The first half is ΔW/2 + (√dt/2)·z, the second ΔW less the first.
 *
 * @param dW - increments over the coarse steps, finite, shape (nSteps, components), row-major; not modified
 * @param dt - **the coarse step**, the one that dW belongs to, positive, finite (s)
 * @param rng - source of the draws, one an increment: a `RandomGenerator`, or any `NormalSource`
 * @param components - number of processes, a positive integer
 * @returns new Float64Array of shape (2·nSteps, components), row-major, for steps of dt/2. Coarsened by 2 it is dW up to two
 *   roundings: half a unit in the last place of the second half and half a unit of the sum
 * @throws RangeError for a value out of range, TypeError for one of another kind, before anything is drawn; RangeError for a draw
 *   that is not finite
 * @example refineIncrements([1], 0.25, replayNormals([2])) // => [1, 0]
 * @see Lévy's construction: Kloeden & Platen (1992), §1.8 (Brownian bridge); coarsenIncrements, the other way round
 */
export function refineIncrements(dW: ArrayLike<number>, dt: number, rng: NormalSource, components: number = 1): NewFloat64Array {
  check("refineIncrements", dW, dt, rng, components);
  return fill("refineIncrements", newSamples("refineIncrements", "dW", 2 * dW.length), dW, dt, rng, components);
}

/**
 * `refineIncrements` written into an array of the caller's.
 *
 * @param out - receives the increments, shape (2·nSteps, components), row-major; may not overlap dW
 * @returns out, with the same bits as `refineIncrements(dW, dt, rng, components)`, which says what the other parameters are
 * @throws as `refineIncrements` does, TypeError if out is not a Float64Array, RangeError if it is not of that shape; out is left as it was
 *   if nothing was drawn
 * @example refineIncrementsInto(new Float64Array(2), [1], 0.25, replayNormals([2])) // => [1, 0]
 * @see refineIncrements
 */
export function refineIncrementsInto<T extends Float64Array>(out: T, dW: ArrayLike<number>, dt: number, rng: NormalSource, components: number = 1): T {
  check("refineIncrementsInto", dW, dt, rng, components);
  checkOutLength("refineIncrementsInto", out, 2 * dW.length);
  return fill("refineIncrementsInto", out, dW, dt, rng, components);
}

function check(caller: string, dW: ArrayLike<number>, dt: number, rng: NormalSource, components: number): void {
  checkPositive(caller, "dt", dt);
  checkNormalSource(caller, rng);
  checkPositiveInteger(caller, "components", components);
  checkFiniteNumbers(caller, "dW", dW);
  checkRows(caller, "dW", dW, components);
}

function fill<T extends Float64Array>(caller: string, out: T, dW: ArrayLike<number>, dt: number, rng: NormalSource, components: number): T {
  const std = Math.sqrt(dt) / 2;
  const normals = new Float64Array(Math.min(BLOCK, dW.length));
  for (let start = 0; start < dW.length; start += BLOCK) {
    const block = normals.subarray(0, dW.length - start);
    drawNormals(caller, block, rng);
    for (let i = start; i < start + block.length; i++) {
      const j = i % components;
      const firstHalf = 2 * (i - j) + j;
      out[firstHalf] = dW[i] / 2 + std * block[i - start];
      out[firstHalf + components] = dW[i] - out[firstHalf];
    }
  }
  return out;
}
