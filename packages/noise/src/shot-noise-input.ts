import { rangeError } from "@concord/argument-error";
import { exp } from "@concord/libm";
import type { UniformSource } from "@concord/rng";
import { checkCount, checkFinite, checkMemory, checkNonNegative, checkOut, checkPositive, checkUniformSource } from "./check-arguments.ts";
import { drawUniform } from "./draw.ts";
import { type NewFloat64Array, newSamples } from "./new-samples.ts";
import { poissonSampler } from "./poisson-sampler.ts";

/** Pulses older than so many tau, 4e-18 of their amplitude, are below the rounding of those that are not. */
const MEMORY_IN_TAU = 40;

/** Each pulse is drawn: so many take a second, and that for every sample. */
const MOST_PULSES = 1e7;

/**
 * Shot noise: pulses of a Poisson process, each a jump by the amplitude that decays exponentially, sampled once per time step.
 *
 * Each pulse decays from its own time within the step, so **the samples are exact at every dt**: mean amplitude·rate·tau, standard
 * deviation amplitude·√(rate·tau/2), autocovariance decaying with exp(−|t|/tau). A pulse costs an exponential and a draw; for some
 * thousand within tau, `ornsteinUhlenbeckInput` of that mean and standard deviation is the same but for its bounds.
 *
 * @param nSamples - number of samples, a non-negative integer
 * @param rate - mean rate of the pulses, finite, ≥ 0 (Hz, pulses/s)
 * @param amplitude - jump of one pulse, finite, in the unit of the result
 * @param tau - decay time, positive, finite (s)
 * @param dt - time step, positive, finite (s); rate·dt and 40·rate·tau at most 1e7
 * @param rng - source of the draws: a `RandomGenerator`, or any `UniformSource`; how many it gives depends on the pulses
 * @param memory - what comes before the first sample: empty for a stationary start (the pulses of 40 tau are drawn), `[0]` for silence,
 *   `[previous]` for any value; afterwards it holds the last sample, so that the next call goes on with the same bits as one call for all
 * @returns new Float64Array of shape (nSamples,)
 * @throws RangeError for a value out of range, TypeError for one of another kind, before anything is drawn; RangeError for a draw
 *   outside of [0, 1)
 * @example shotNoiseInput(3, 500, 1, 0.01, 0.001, defaultRng(42)) // => [4.084977788299045, 4.683220486262681, 4.237553132883035]
 * @see Rice (1944), Bell Syst. Tech. J. 23, 282–332, §1.5 (Campbell's theorem); Destexhe & Rudolph-Lilith (2012), Neuronal Noise, ch. 4
 */
export function shotNoiseInput(nSamples: number, rate: number, amplitude: number, tau: number, dt: number, rng: UniformSource, memory: number[] = []): NewFloat64Array {
  checkCount("shotNoiseInput", "nSamples", nSamples);
  check("shotNoiseInput", rate, amplitude, tau, dt, rng, memory);
  return fill("shotNoiseInput", newSamples("shotNoiseInput", "nSamples", nSamples), rate, amplitude, tau, dt, rng, memory);
}

/**
 * `shotNoiseInput` written into an array of the caller's.
 *
 * @param out - receives the samples, shape (nSamples,)
 * @returns out, with the same bits as `shotNoiseInput(out.length, …)`, which says what the other parameters are
 * @throws as `shotNoiseInput` does, and TypeError if out is not a Float64Array; out and memory are left as they were if nothing was drawn
 * @example
 * const memory = [0];
 * shotNoiseInputInto(new Float64Array(2), 500, 1, 0.01, 0.001, defaultRng(42), memory); // => [0.9177228942998398, 1.7374359038005243]
 * memory; // => [1.7374359038005243]
 * @see shotNoiseInput
 */
export function shotNoiseInputInto<T extends Float64Array>(out: T, rate: number, amplitude: number, tau: number, dt: number, rng: UniformSource, memory: number[] = []): T {
  checkOut("shotNoiseInputInto", out);
  check("shotNoiseInputInto", rate, amplitude, tau, dt, rng, memory);
  return fill("shotNoiseInputInto", out, rate, amplitude, tau, dt, rng, memory);
}

function check(caller: string, rate: number, amplitude: number, tau: number, dt: number, rng: UniformSource, memory: number[]): void {
  checkNonNegative(caller, "rate", rate);
  checkFinite(caller, "amplitude", amplitude);
  checkPositive(caller, "tau", tau);
  checkPositive(caller, "dt", dt);
  const most = rate * Math.max(dt, MEMORY_IN_TAU * tau);
  if (!(most <= MOST_PULSES)) throw rangeError(caller, "rate·dt and 40·rate·tau", `be at most ${MOST_PULSES}`, most);
  checkUniformSource(caller, rng);
  checkMemory(caller, memory, 1);
}

function fill<T extends Float64Array>(caller: string, out: T, rate: number, amplitude: number, tau: number, dt: number, rng: UniformSource, memory: number[]): T {
  if (out.length === 0) return out;
  const pulses = poissonSampler(caller, rate * dt);
  const step = dt / tau;
  const decay = exp(-step);
  const isStart = memory.length === 0;
  let x = isStart ? amplitude * decayedPulses(caller, poissonSampler(caller, rate * MEMORY_IN_TAU * tau)(rng), MEMORY_IN_TAU, rng) : memory[0];
  for (let i = 0; i < out.length; i++) {
    if (!isStart || i > 0) x = decay * x + amplitude * decayedPulses(caller, pulses(rng), step, rng);
    out[i] = x;
  }
  memory[0] = x;
  return out;
}

/** What is left of so many pulses of 1, at times that are uniform over the last `step`, in units of tau. */
function decayedPulses(caller: string, count: number, step: number, rng: UniformSource): number {
  let sum = 0;
  for (let pulse = 0; pulse < count; pulse++) sum += exp(-step * drawUniform(caller, rng));
  return sum;
}
