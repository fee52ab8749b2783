import { exp, expm1 } from "@concord/libm";
import type { NormalSource } from "@concord/rng";
import { checkCount, checkFinite, checkMemory, checkNonNegative, checkNormalSource, checkOut, checkPositive } from "./check-arguments.ts";
import { BLOCK, checkNormal, fillNormals } from "./draw.ts";
import { type NewFloat64Array, newSamples } from "./new-samples.ts";

/**
 * Ornstein–Uhlenbeck noise: normal samples whose correlation decays exponentially, in the exact discretisation.
 *
 * x' = mean + std·√(1 − ρ²)·z + ρ·(x − mean) with ρ = exp(−dt/tau). **std is that of the process, at every dt**: the same noise is
 * sampled more or less finely, with autocovariance std²·exp(−|t|/tau). For a model that is slow against tau it is white noise of
 * intensity std·√(2·tau).
 *
 * @param nSamples - number of samples, a non-negative integer
 * @param mean - mean input, finite (pulses/s)
 * @param std - standard deviation, finite, ≥ 0 (pulses/s)
 * @param tau - correlation time, positive, finite (s)
 * @param dt - time step, positive, finite, in the unit of tau
 * @param rng - source of the draws, one a sample: a `RandomGenerator`, or any `NormalSource`
 * @param memory - what comes before the first sample: empty for a stationary start, `[previous]` for one from a given value; afterwards
 *   it holds the last sample, so that the next call goes on with the same bits as one call for all
 * @returns new Float64Array of shape (nSamples,)
 * @throws RangeError for a value out of range, TypeError for one of another kind, before anything is drawn; RangeError for a draw
 *   that is not finite
 * @example ornsteinUhlenbeckInput(3, 220, 22, 0.01, 0.001, defaultRng(42)) // => [226.7037757545975, 216.32464984090151, 223.70362668732054]
 * @see Gillespie (1996), Phys. Rev. E 54, 2084–2091, eq. 3.1; Uhlenbeck & Ornstein (1930), Phys. Rev. 36, 823–841
 */
export function ornsteinUhlenbeckInput(nSamples: number, mean: number, std: number, tau: number, dt: number, rng: NormalSource, memory: number[] = []): NewFloat64Array {
  checkCount("ornsteinUhlenbeckInput", "nSamples", nSamples);
  check("ornsteinUhlenbeckInput", mean, std, tau, dt, rng, memory);
  return fillOrnsteinUhlenbeck("ornsteinUhlenbeckInput", newSamples("ornsteinUhlenbeckInput", "nSamples", nSamples), mean, std, dt / tau, rng, memory);
}

/**
 * `ornsteinUhlenbeckInput` written into an array of the caller's.
 *
 * @param out - receives the samples, shape (nSamples,)
 * @returns out, with the same bits as `ornsteinUhlenbeckInput(out.length, …)`, which says what the other parameters are
 * @throws as `ornsteinUhlenbeckInput` does, and TypeError if out is not a Float64Array; out and memory are left as they were if nothing
 *   was drawn
 * @example
 * const memory = [220];
 * ornsteinUhlenbeckInputInto(new Float64Array(2), 220, 22, 0.01, 0.001, defaultRng(42), memory); // => [222.85418121645088, 212.8413926585196]
 * memory; // => [212.8413926585196]
 * @see ornsteinUhlenbeckInput
 */
export function ornsteinUhlenbeckInputInto<T extends Float64Array>(out: T, mean: number, std: number, tau: number, dt: number, rng: NormalSource, memory: number[] = []): T {
  checkOut("ornsteinUhlenbeckInputInto", out);
  check("ornsteinUhlenbeckInputInto", mean, std, tau, dt, rng, memory);
  return fillOrnsteinUhlenbeck("ornsteinUhlenbeckInputInto", out, mean, std, dt / tau, rng, memory);
}

function check(caller: string, mean: number, std: number, tau: number, dt: number, rng: NormalSource, memory: number[]): void {
  checkFinite(caller, "mean", mean);
  checkNonNegative(caller, "std", std);
  checkPositive(caller, "tau", tau);
  checkPositive(caller, "dt", dt);
  checkNormalSource(caller, rng);
  checkMemory(caller, memory, 1);
}

/** Fills the whole array; `step` is dt in units of the correlation time. */
export function fillOrnsteinUhlenbeck<T extends Float64Array>(caller: string, out: T, mean: number, std: number, step: number, rng: NormalSource, memory: number[]): T {
  if (out.length === 0) return out;
  const rho = exp(-step);
  const innovation = std * Math.sqrt(-expm1(-2 * step)); // std·√(1 − ρ²), without cancellation for a small step
  let x = memory.length === 0 ? mean : memory[0];
  let first = memory.length === 0 ? 1 : 0;
  for (let start = 0; start < out.length; start += BLOCK) {
    const block = out.subarray(start, start + BLOCK);
    fillNormals(block, rng);
    if (first === 1) block[0] = x = mean + std * block[0]; // the stationary distribution
    x = follow(block, first, x, mean, innovation, rho);
    first = 0;
    // A draw that is not finite stays in all that follows: to look at the last is enough, and saves a third of the time.
    if (x - x !== 0) block.forEach((sample) => checkNormal(caller, sample));
  }
  memory[0] = x;
  return out;
}

/** Turns normals into samples from the given place on, and returns the last one. A loop of its own, for the compiler. */
function follow(block: Float64Array, first: number, x: number, mean: number, innovation: number, rho: number): number {
  const n = block.length;
  for (let i = first; i < n; i++) {
    x = mean + innovation * block[i] + rho * (x - mean);
    block[i] = x;
  }
  return x;
}
