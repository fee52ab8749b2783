import { rangeError } from "@concord/argument-error";
import type { UniformSource } from "@concord/rng";
import { checkCount, checkFinite, checkNoOverflow, checkOut, checkUniformSource } from "./check-arguments.ts";
import { BLOCK, checkUniform, fillUniforms } from "./draw.ts";
import { type NewFloat64Array, newSamples } from "./new-samples.ts";

/**
 * Samples of a uniform distribution, one per time step: the input of Jansen and Rit's paper, 120 to 320 pulses/s.
 *
 * **low and high are those of each sample, so the effect of the noise depends on the time step**, as with `gaussianInput`: the standard
 * deviation of a sample is (high − low)/√12, its intensity when held for dt is (high − low)·√(dt/12).
 *
 * @param nSamples - number of samples, a non-negative integer
 * @param low - smallest value, finite (pulses/s; 120 for Jansen–Rit)
 * @param high - end of the range, finite, ≥ low (pulses/s; 320 for Jansen–Rit); reached by rounding alone
 * @param rng - source of the draws: a `RandomGenerator`, or any `UniformSource`
 * @returns new Float64Array of shape (nSamples,): low + (high − low)·u, the bits of NumPy's `rng.uniform(low, high, nSamples)`
 * @throws RangeError for a value out of range, also where high − low overflows, TypeError for one of another kind, before anything is
 *   drawn; RangeError for a draw outside of [0, 1)
 * @example uniformInput(2, 120, 320, defaultRng(42)) // => [274.79120971119266, 207.77568795041046]
 * @see Jansen & Rit (1995), Biol. Cybern. 73, 357–366; Python: numpy.random.Generator.uniform
 */
export function uniformInput(nSamples: number, low: number, high: number, rng: UniformSource): NewFloat64Array {
  checkCount("uniformInput", "nSamples", nSamples);
  check("uniformInput", low, high, rng);
  return fill("uniformInput", newSamples("uniformInput", "nSamples", nSamples), low, high, rng);
}

/**
 * `uniformInput` written into an array of the caller's.
 *
 * @param out - receives the samples, shape (nSamples,)
 * @returns out, with the same bits as `uniformInput(out.length, low, high, rng)`, which says what the other parameters are
 * @throws as `uniformInput` does, and TypeError if out is not a Float64Array; out is left as it was if nothing was drawn
 * @example uniformInputInto(new Float64Array(1), 120, 320, defaultRng(42)) // => [274.79120971119266]
 * @see uniformInput
 */
export function uniformInputInto<T extends Float64Array>(out: T, low: number, high: number, rng: UniformSource): T {
  checkOut("uniformInputInto", out);
  check("uniformInputInto", low, high, rng);
  return fill("uniformInputInto", out, low, high, rng);
}

function check(caller: string, low: number, high: number, rng: UniformSource): void {
  checkFinite(caller, "low", low);
  checkFinite(caller, "high", high);
  if (high < low) throw rangeError(caller, "high", `be >= low, ${low}`, high);
  checkNoOverflow(caller, "high − low", high - low);
  checkUniformSource(caller, rng);
}

function fill<T extends Float64Array>(caller: string, out: T, low: number, high: number, rng: UniformSource): T {
  const range = high - low;
  for (let start = 0; start < out.length; start += BLOCK) {
    const block = out.subarray(start, start + BLOCK);
    fillUniforms(block, rng);
    for (let i = 0; i < block.length; i++) block[i] = low + range * checkUniform(caller, block[i]);
  }
  return out;
}
