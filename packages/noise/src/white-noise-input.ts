import type { NormalSource } from "@concord/rng";
import { checkCount, checkFinite, checkNonNegative, checkNoOverflow, checkNormalSource, checkOut, checkPositive } from "./check-arguments.ts";
import { fillGaussian } from "./fill-gaussian.ts";
import { type NewFloat64Array, newSamples } from "./new-samples.ts";

/**
 * White noise of a given intensity, one sample per time step: an input whose effect on a model does not depend on dt.
 *
 * Each sample is the mean of the noise over a step, mean + intensity·ΔW/dt, so its standard deviation is intensity/√dt: **with dt it
 * changes, and with it all that a sample shows, while what a model makes of the samples stays**. Hold each sample over its step.
 *
 * @param nSamples - number of samples, a non-negative integer
 * @param mean - mean input, finite (pulses/s)
 * @param intensity - the σ of σ·dW, finite, ≥ 0 (pulses/s·√s): the power per frequency is σ² over all frequencies, both signs
 * @param dt - time step, positive, finite, in the s of the intensity's √s
 * @param rng - source of the draws: a `RandomGenerator`, or any `NormalSource`
 * @returns new Float64Array of shape (nSamples,): the bits of `gaussianInput(nSamples, mean, intensity / Math.sqrt(dt), rng)`
 * @throws RangeError for a value out of range, also where intensity/√dt overflows, TypeError for one of another kind, before anything
 *   is drawn; RangeError for a draw that is not finite
 * @example whiteNoiseInput(2, 220, 2, 0.0001, defaultRng(42)) // => [280.9434159508863, 12.00317875190089]
 * @see Kloeden & Platen (1992), Numerical Solution of Stochastic Differential Equations, §10.2, for the increments; gaussianInput
 */
export function whiteNoiseInput(nSamples: number, mean: number, intensity: number, dt: number, rng: NormalSource): NewFloat64Array {
  checkCount("whiteNoiseInput", "nSamples", nSamples);
  const std = checkedStd("whiteNoiseInput", mean, intensity, dt, rng);
  return fillGaussian("whiteNoiseInput", newSamples("whiteNoiseInput", "nSamples", nSamples), mean, std, rng);
}

/**
 * `whiteNoiseInput` written into an array of the caller's.
 *
 * @param out - receives the samples, shape (nSamples,)
 * @returns out, with the same bits as `whiteNoiseInput(out.length, mean, intensity, dt, rng)`, which says what the other parameters are
 * @throws as `whiteNoiseInput` does, and TypeError if out is not a Float64Array; out is left as it was if nothing was drawn
 * @example whiteNoiseInputInto(new Float64Array(1), 220, 2, 0.0001, defaultRng(42)) // => [280.9434159508863]
 * @see whiteNoiseInput
 */
export function whiteNoiseInputInto<T extends Float64Array>(out: T, mean: number, intensity: number, dt: number, rng: NormalSource): T {
  checkOut("whiteNoiseInputInto", out);
  const std = checkedStd("whiteNoiseInputInto", mean, intensity, dt, rng);
  return fillGaussian("whiteNoiseInputInto", out, mean, std, rng);
}

function checkedStd(caller: string, mean: number, intensity: number, dt: number, rng: NormalSource): number {
  checkFinite(caller, "mean", mean);
  checkNonNegative(caller, "intensity", intensity);
  checkPositive(caller, "dt", dt);
  checkNormalSource(caller, rng);
  const std = intensity / Math.sqrt(dt);
  checkNoOverflow(caller, "intensity/√dt", std);
  return std;
}
