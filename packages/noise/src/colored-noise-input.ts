import { numberError, rangeError } from "@concord/argument-error";
import type { NormalSource } from "@concord/rng";
import { checkCount, checkMemory, checkNonNegative, checkNormalSource, checkOut, checkPositive } from "./check-arguments.ts";
import { coloredNoiseCascade, MARGIN, TWO_PI } from "./colored-noise-cascade.ts";
import { fillCascade } from "./fill-cascade.ts";
import { fillGaussian } from "./fill-gaussian.ts";
import { type NewFloat64Array, newSamples } from "./new-samples.ts";
import { fillOrnsteinUhlenbeck } from "./ornstein-uhlenbeck-input.ts";

/** Above 1/(20·dt) sampling itself bends the spectrum: what lies above half the sampling rate is folded back. */
const LEAST_SAMPLES_PER_PERIOD = 20;

/** Below, a pole is too close to 1 to be told from it with three digits. */
const LEAST_FREQUENCY = 1e-12;

/**
 * Colored noise of mean 0: normal samples whose power falls with frequency as 1/f^beta. Pink noise is beta = 1.
 *
 * A cascade of first-order sections, about 1.7 a decade: between fLow and fHigh the slope of the spectrum on logarithmic axes is within
 * 0.05 of −beta; a decade beyond either end it levels off. beta = 0 is white noise, one section at beta = 2 the Ornstein–Uhlenbeck process of
 * tau = 10/(2π·fLow), which falls on above fHigh.
 *
 * **std is that of the samples, over all frequencies up to 1/(2·dt)**: for beta = 2 the same noise at every dt; the smaller beta, the more
 * of it lies above fHigh and is a matter of dt, up to beta = 0, which is `gaussianInput` with its trap.
 *
 * @param nSamples - number of samples, a non-negative integer
 * @param beta - exponent, 0 ≤ beta ≤ 2
 * @param std - standard deviation of the samples, finite, ≥ 0 (pulses/s)
 * @param fLow - lower end of the band, positive, at least 1e-12/dt (Hz)
 * @param fHigh - upper end of the band, above fLow, at most 1/(20·dt) (Hz)
 * @param dt - time step, positive, finite (s)
 * @param rng - source of the draws, one a sample and one a section for the start: a `RandomGenerator`, or any `NormalSource`
 * @param memory - what comes before the first sample: empty for a stationary start; afterwards it holds the state of the sections, so
 *   that the next call with the same parameters goes on with the same bits as one call for all
 * @returns new Float64Array of shape (nSamples,)
 * @throws RangeError for a value out of range, TypeError for one of another kind, before anything is drawn; RangeError for a draw
 *   that is not finite
 * @example coloredNoiseInput(3, 1, 22, 1, 40, 0.001, defaultRng(42)) // => [9.910798431976088, 6.210022067407111, 8.639019383880422]
 * @see Keshner (1982), 1/f noise, Proc. IEEE 70, 212–218; Oustaloup et al. (2000), IEEE Trans. Circuits Syst. I 47, 25–39
 */
export function coloredNoiseInput(nSamples: number, beta: number, std: number, fLow: number, fHigh: number, dt: number, rng: NormalSource, memory: number[] = []): NewFloat64Array {
  checkCount("coloredNoiseInput", "nSamples", nSamples);
  check("coloredNoiseInput", beta, std, fLow, fHigh, dt, rng);
  const fill = prepare("coloredNoiseInput", beta, std, fLow, fHigh, dt, rng, memory);
  return fill(newSamples("coloredNoiseInput", "nSamples", nSamples));
}

/**
 * `coloredNoiseInput` written into an array of the caller's.
 *
 * @param out - receives the samples, shape (nSamples,)
 * @returns out, with the same bits as `coloredNoiseInput(out.length, …)`, which says what the other parameters are
 * @throws as `coloredNoiseInput` does, and TypeError if out is not a Float64Array; out and memory are left as they were if nothing was
 *   drawn
 * @example
 * const memory: number[] = [];
 * coloredNoiseInputInto(new Float64Array(1), 2, 22, 1, 40, 0.001, defaultRng(42), memory); // => [6.70377575459749]
 * memory; // => [6.70377575459749]
 * @see coloredNoiseInput
 */
export function coloredNoiseInputInto<T extends Float64Array>(out: T, beta: number, std: number, fLow: number, fHigh: number, dt: number, rng: NormalSource, memory: number[] = []): T {
  checkOut("coloredNoiseInputInto", out);
  check("coloredNoiseInputInto", beta, std, fLow, fHigh, dt, rng);
  return prepare("coloredNoiseInputInto", beta, std, fLow, fHigh, dt, rng, memory)(out);
}

function check(caller: string, beta: number, std: number, fLow: number, fHigh: number, dt: number, rng: NormalSource): void {
  if (typeof beta !== "number" || !(beta >= 0 && beta <= 2)) throw numberError(caller, "beta", "be a number from 0 to 2", beta);
  checkNonNegative(caller, "std", std);
  checkPositive(caller, "fLow", fLow);
  checkPositive(caller, "fHigh", fHigh);
  checkPositive(caller, "dt", dt);
  if (!(fLow >= LEAST_FREQUENCY / dt)) throw rangeError(caller, "fLow", `be at least 1e-12/dt, ${LEAST_FREQUENCY / dt}`, fLow);
  if (fHigh <= fLow) throw rangeError(caller, "fHigh", `be above fLow, ${fLow}`, fHigh);
  const highest = 1 / (LEAST_SAMPLES_PER_PERIOD * dt);
  if (fHigh > highest) throw rangeError(caller, "fHigh", `be at most 1/(20·dt), ${highest}`, fHigh);
  checkNormalSource(caller, rng);
}

/** The filling of an array, after the memory was checked against the number of sections. */
function prepare(caller: string, beta: number, std: number, fLow: number, fHigh: number, dt: number, rng: NormalSource, memory: number[]): <T extends Float64Array>(out: T) => T {
  if (beta === 0) {
    checkMemory(caller, memory, 0);
    return (out) => fillGaussian(caller, out, 0, std, rng);
  }
  if (beta === 2) {
    checkMemory(caller, memory, 1);
    return (out) => fillOrnsteinUhlenbeck(caller, out, 0, std, dt / (MARGIN / (TWO_PI * fLow)), rng, memory);
  }
  const cascade = coloredNoiseCascade(beta, fLow, fHigh, dt);
  checkMemory(caller, memory, cascade.poles.length);
  return (out) => fillCascade(caller, out, cascade, std, rng, memory);
}
