import { gaussianInput } from "@concord/noise";
import { defaultRng } from "@concord/rng";
import { simulate } from "./model.ts";

/** Mean input (pulses/s). */
export const MEAN = 220;
/** Standard deviation of each sample of the input (pulses/s); one sample is held for one time step. */
export const STD = 22;
/** Time step (s). */
export const DT = 1e-4;
/** Samples of EEG per second: every tenth step. */
export const SAMPLE_RATE = 1000;

/** The EEG of a column with the published parameters and noisy input (mV). */
export function record(seed: bigint, seconds: number, onProgress?: (fraction: number) => void): Float64Array {
  const rng = defaultRng(seed);
  return simulate({
    seconds,
    dt: DT,
    recordEvery: Math.round(1 / (DT * SAMPLE_RATE)),
    input: (nSamples) => gaussianInput(nSamples, MEAN, STD, rng),
    ...(onProgress && { onProgress }),
  });
}
