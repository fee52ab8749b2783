import { numberError, rangeError, typeError } from "@concord/argument-error";
import type { NormalSource } from "@concord/rng";

/**
 * A Float64Array on a buffer of its own. `Float64Array.of` names that type for every TypeScript; since 5.7 plain
 * `Float64Array` is a wider one, which a variable that began as `new Float64Array(n)` does not take.
 */
type NewFloat64Array = ReturnType<typeof Float64Array.of>;

/**
 * Samples of a normal distribution, one per time step: the random input p(t) of a neural mass.
 *
 * **std is per sample, so its effect depends on the time step.** Samples held for dt each make a noise of intensity
 * std·√dt (unit·√s): halving dt at the same std halves the noise power that the model sees. To keep the power when dt
 * changes, fix an intensity sigma and pass std = sigma/√dt.
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
  if (!Number.isSafeInteger(nSamples) || nSamples < 0) {
    throw numberError("gaussianInput", "nSamples", "be a non-negative integer", nSamples);
  }
  if (!Number.isFinite(mean)) throw numberError("gaussianInput", "mean", "be a finite number", mean);
  if (!Number.isFinite(std) || std < 0) throw numberError("gaussianInput", "std", "be a finite number >= 0", std);
  if (typeof rng?.standardNormal !== "function") throw typeError("gaussianInput", "rng", "have a method standardNormal, as defaultRng(42) has", rng);

  const samples = newSamples(nSamples);
  if (rng.fillStandardNormal) rng.fillStandardNormal(samples.fill(Number.NaN)); // so that a draw that is missing shows
  else for (let i = 0; i < nSamples; i++) samples[i] = numberOrNaN(rng.standardNormal());
  for (let i = 0; i < nSamples; i++) {
    if (!Number.isFinite(samples[i])) throw numberError("gaussianInput", "rng", "draw finite numbers", samples[i]);
    samples[i] = mean + std * samples[i];
  }
  return samples;
}

function newSamples(n: number): NewFloat64Array {
  try {
    return new Float64Array(n);
  } catch {
    throw rangeError("gaussianInput", "nSamples", "fit into memory", n);
  }
}

/** What an array would convert to a number, such as null, is no draw. */
function numberOrNaN(draw: number): number {
  return typeof draw === "number" ? draw : Number.NaN;
}
