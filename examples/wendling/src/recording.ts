import { defaultRng, stdToIntensity, whiteNoiseInput } from "@concord/models-utils";
import { simulate } from "./model.ts";
import { type Parameters, PUBLISHED } from "./parameters.ts";
import { gainsAt, type Phase, scheduleOf } from "./schedules.ts";

/** What the demo can be told. */
export interface Settings extends Parameters {
  seed: bigint;
  /** Recorded time (s). */
  seconds: number;
  /** Name of a schedule, or A,B,G. */
  gains: string;
  /** Mean input (pulses/s). */
  p: number;
  /** Intensity of the input's noise (pulses/s·√s). */
  sigma: number;
}

export interface Recording {
  /** mV */
  potential: Float64Array;
  schedule: readonly Phase[];
}

/**
 * Input of the authors' program (ModelDB 97983): N(90, 30) pulses/s for each of 512 samples a second. As an intensity it is the
 * same noise at any time step.
 */
export const DEFAULTS: Settings = { seed: 42n, seconds: 50, gains: "seizure", p: 90, sigma: stdToIntensity(30, 1 / 512), ...PUBLISHED };

/** Time step (s). */
export const DT = 5e-4;

/** Samples per second: every other step. */
export const SAMPLE_RATE = 1000;

/** The potential of a column with noisy input, and the schedule of its gains. */
export function record(settings: Settings, onProgress?: (fraction: number, potential: Float64Array) => void): Recording {
  const { seed, seconds, p, sigma } = settings;
  const rng = defaultRng(seed);
  const schedule = scheduleOf(settings.gains);
  const potential = simulate({
    seconds,
    dt: DT,
    recordEvery: Math.round(1 / (DT * SAMPLE_RATE)),
    parameters: settings,
    gains: (t) => gainsAt(schedule, t),
    input: (nSamples) => whiteNoiseInput(nSamples, p, sigma, DT, rng),
    ...(onProgress && { onProgress }),
  });
  return { potential, schedule };
}
