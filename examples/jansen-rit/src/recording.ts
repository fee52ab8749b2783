import { gaussianInput } from "@concord/noise";
import { defaultRng } from "@concord/rng";
import { simulate } from "./model.ts";
import { type Parameters, PUBLISHED } from "./parameters.ts";

/** What the demo can be told. */
export interface Settings extends Parameters {
  seed: bigint;
  /** Recorded time (s). */
  seconds: number;
  /** Mean input (pulses/s). */
  p: number;
  /** Standard deviation of each sample of the input (pulses/s); one sample is held for one time step. */
  std: number;
}

export const DEFAULTS: Settings = { seed: 42n, seconds: 10, p: 220, std: 22, ...PUBLISHED };

/** Time step (s). */
export const DT = 1e-4;

/** Samples of EEG per second: every tenth step. */
export const SAMPLE_RATE = 1000;

/** The EEG of a column with noisy input (mV). */
export function record(settings: Settings, onProgress?: (fraction: number, eeg: Float64Array) => void): Float64Array {
  const { seed, seconds, p, std } = settings;
  const rng = defaultRng(seed);
  return simulate({
    seconds,
    dt: DT,
    recordEvery: Math.round(1 / (DT * SAMPLE_RATE)),
    parameters: settings,
    input: (nSamples) => gaussianInput(nSamples, p, std, rng),
    ...(onProgress && { onProgress }),
  });
}
