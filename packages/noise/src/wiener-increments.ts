import type { NormalSource } from "@concord/rng";
import { checkCount, checkNormalSource, checkOut, checkPositive, checkPositiveInteger, checkRows } from "./check-arguments.ts";
import { fillGaussian } from "./fill-gaussian.ts";
import { type NewFloat64Array, newSamples } from "./new-samples.ts";

/**
 * Increments ΔW = √dt·z of Wiener processes over the steps of a time grid: recorded once, they drive schemes at several steps along
 * one path.
 *
 * **They scale with dt**: add up as they are (x += g·ΔW); to hold one as an input over its step, divide by dt. To feed them to a scheme
 * that draws normals, replay ΔW/√dt.
 *
 * @param nSteps - number of steps, a non-negative integer
 * @param dt - step, positive, finite (s); the increments are in √s
 * @param rng - source of the draws, `components` a step: a `RandomGenerator`, or any `NormalSource`
 * @param components - number of independent processes, a positive integer
 * @returns new Float64Array of shape (nSteps, components), row-major
 * @throws RangeError for a value out of range, TypeError for one of another kind, before anything is drawn; RangeError for a draw
 *   that is not finite
 * @example wienerIncrements(2, 0.25, defaultRng(42)) // => [0.15235853987721568, -0.5199920531202478]
 * @see Kloeden & Platen (1992), Numerical Solution of Stochastic Differential Equations, §2.4; replayNormals
 */
export function wienerIncrements(nSteps: number, dt: number, rng: NormalSource, components: number = 1): NewFloat64Array {
  checkCount("wienerIncrements", "nSteps", nSteps);
  checkPositive("wienerIncrements", "dt", dt);
  checkNormalSource("wienerIncrements", rng);
  checkPositiveInteger("wienerIncrements", "components", components);
  const out = newSamples("wienerIncrements", "nSteps", nSteps, components);
  return fillGaussian("wienerIncrements", out, 0, Math.sqrt(dt), rng);
}

/**
 * `wienerIncrements` written into an array of the caller's.
 *
 * @param out - receives the increments, shape (nSteps, components), row-major
 * @returns out, with the same bits as `wienerIncrements(nSteps, dt, rng, components)`, which says what the other parameters are
 * @throws as `wienerIncrements` does, TypeError if out is not a Float64Array, RangeError if its length is no multiple of components;
 *   out is left as it was if nothing was drawn
 * @example wienerIncrementsInto(new Float64Array(2), 0.25, defaultRng(42)) // => [0.15235853987721568, -0.5199920531202478]
 * @see wienerIncrements
 */
export function wienerIncrementsInto<T extends Float64Array>(out: T, dt: number, rng: NormalSource, components: number = 1): T {
  checkOut("wienerIncrementsInto", out);
  checkPositive("wienerIncrementsInto", "dt", dt);
  checkNormalSource("wienerIncrementsInto", rng);
  checkPositiveInteger("wienerIncrementsInto", "components", components);
  checkRows("wienerIncrementsInto", "out", out, components);
  return fillGaussian("wienerIncrementsInto", out, 0, Math.sqrt(dt), rng);
}
