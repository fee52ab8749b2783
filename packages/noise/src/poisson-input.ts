import { rangeError } from "@concord/argument-error";
import type { UniformSource } from "@concord/rng";
import { checkCount, checkNonNegative, checkNoOverflow, checkOut, checkPositive, checkUniformSource } from "./check-arguments.ts";
import { type NewFloat64Array, newSamples } from "./new-samples.ts";
import { LARGEST_POISSON_MEAN, poissonSampler } from "./poisson-sampler.ts";

/**
 * Pulses of a Poisson process as a rate: how many came within each time step, divided by the step.
 *
 * The counts have mean and variance rate·dt, so **the samples have mean rate and standard deviation √(rate/dt), which depends on dt as
 * it has to**: held for dt they are noise of intensity √rate at every dt.
 *
 * @param nSamples - number of samples, a non-negative integer
 * @param rate - mean rate, finite, ≥ 0 (Hz, pulses/s)
 * @param dt - time step, positive, finite (s); rate·dt at most 1e15
 * @param rng - source of the draws: a `RandomGenerator`, or any `UniformSource`; how many it gives depends on the counts
 * @returns new Float64Array of shape (nSamples,): multiples of 1/dt (Hz)
 * @throws RangeError for a value out of range, TypeError for one of another kind, before anything is drawn; RangeError for a draw
 *   outside of [0, 1)
 * @example poissonInput(4, 220, 0.0078125, defaultRng(42)) // => [512, 384, 128, 512]
 * @see Knuth, The Art of Computer Programming 2, §3.4.1; Hörmann (1993), Insurance: Mathematics and Economics 12, 39–45;
 *   Python: rng.poisson(rate * dt, n_samples) / dt, whose counts differ only where the last bits of a logarithm decide
 */
export function poissonInput(nSamples: number, rate: number, dt: number, rng: UniformSource): NewFloat64Array {
  checkCount("poissonInput", "nSamples", nSamples);
  check("poissonInput", rate, dt, rng);
  return fill("poissonInput", newSamples("poissonInput", "nSamples", nSamples), rate, dt, rng);
}

/**
 * `poissonInput` written into an array of the caller's.
 *
 * @param out - receives the samples, shape (nSamples,)
 * @returns out, with the same bits as `poissonInput(out.length, rate, dt, rng)`, which says what the other parameters are
 * @throws as `poissonInput` does, and TypeError if out is not a Float64Array; out is left as it was if nothing was drawn
 * @example poissonInputInto(new Float64Array(2), 220, 0.0078125, defaultRng(42)) // => [512, 384]
 * @see poissonInput
 */
export function poissonInputInto<T extends Float64Array>(out: T, rate: number, dt: number, rng: UniformSource): T {
  checkOut("poissonInputInto", out);
  check("poissonInputInto", rate, dt, rng);
  return fill("poissonInputInto", out, rate, dt, rng);
}

function check(caller: string, rate: number, dt: number, rng: UniformSource): void {
  checkNonNegative(caller, "rate", rate);
  checkPositive(caller, "dt", dt);
  if (rate * dt > LARGEST_POISSON_MEAN) throw rangeError(caller, "rate·dt", `be at most ${LARGEST_POISSON_MEAN}`, rate * dt);
  checkNoOverflow(caller, "1/dt", 1 / dt);
  checkUniformSource(caller, rng);
}

function fill<T extends Float64Array>(caller: string, out: T, rate: number, dt: number, rng: UniformSource): T {
  const pulses = poissonSampler(caller, rate * dt);
  for (let i = 0; i < out.length; i++) out[i] = pulses(rng) / dt;
  return out;
}
