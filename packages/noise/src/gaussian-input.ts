import type { NormalSource } from "@concord/rng";
import { checkCount, checkFinite, checkNonNegative, checkNormalSource, checkOut } from "./check-arguments.ts";
import { fillGaussian } from "./fill-gaussian.ts";
import { type NewFloat64Array, newSamples } from "./new-samples.ts";

/**
 * Samples of a normal distribution, one per time step: the random input p(t) of a neural mass.
 *
 * **std is per sample, so its effect depends on the time step.** Samples held for dt each make a noise of intensity
 * std·√dt (unit·√s): halving dt at the same std halves the noise power that the model sees. To keep the power when dt
 * changes, fix an intensity and call `whiteNoiseInput`.
 *
 * @param nSamples - number of samples, a non-negative integer
 * @param mean - mean input, finite (pulses/s; 220 for Jansen–Rit)
 * @param std - standard deviation of each sample, finite, ≥ 0 (pulses/s; 22 for Jansen–Rit)
 * @param rng - source of the draws: a `RandomGenerator`, or any `NormalSource`
 * @returns new Float64Array of shape (nSamples,): mean + std·z, the bits of NumPy's `rng.normal(mean, std, nSamples)`
 * @throws RangeError for a value out of range, TypeError for one of another kind, before anything is drawn; RangeError for
 *   a draw that is not finite
 * @example gaussianInput(2, 220, 22, defaultRng(42)) // => [226.7037757545975, 197.1203496627091]
 * @see Jansen & Rit (1995), Biol. Cybern. 73, 357–366 (uniform there); Python: concord_models_utils.gaussian_input
 */
export function gaussianInput(nSamples: number, mean: number, std: number, rng: NormalSource): NewFloat64Array {
  checkCount("gaussianInput", "nSamples", nSamples);
  check("gaussianInput", mean, std, rng);
  return fillGaussian("gaussianInput", newSamples("gaussianInput", "nSamples", nSamples), mean, std, rng);
}

/**
 * `gaussianInput` written into an array of the caller's.
 *
 * @param out - receives the samples, shape (nSamples,)
 * @returns out, with the same bits as `gaussianInput(out.length, mean, std, rng)`, which says what the other parameters are
 * @throws as `gaussianInput` does, and TypeError if out is not a Float64Array; out is left as it was if nothing was drawn
 * @example gaussianInputInto(new Float64Array(1), 220, 22, defaultRng(42)) // => [226.7037757545975]
 * @see gaussianInput
 */
export function gaussianInputInto<T extends Float64Array>(out: T, mean: number, std: number, rng: NormalSource): T {
  checkOut("gaussianInputInto", out);
  check("gaussianInputInto", mean, std, rng);
  return fillGaussian("gaussianInputInto", out, mean, std, rng);
}

function check(caller: string, mean: number, std: number, rng: NormalSource): void {
  checkFinite(caller, "mean", mean);
  checkNonNegative(caller, "std", std);
  checkNormalSource(caller, rng);
}
