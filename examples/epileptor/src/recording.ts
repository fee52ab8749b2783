import { defaultRng } from "@concord/models-utils";
import { type Recording, simulate } from "./model.ts";
import { type Parameters, PUBLISHED } from "./parameters.ts";

/** What the demo can be told. */
export interface Settings extends Parameters {
  seed: bigint;
  /** Recorded time (model time). */
  duration: number;
}

export const DEFAULTS: Settings = { seed: 42n, duration: 2500, ...PUBLISHED };

/** Time step (model time). */
export const DT = 0.01;

/** Time between two samples of the recording (model time): fifty steps. */
export const SAMPLE_PERIOD = 0.5;

/** The first seizure comes from the start, not from the model; recording begins when it is over. */
const TRANSIENT = 1000;

/** A recording of the noisy model. */
export function record(settings: Settings, onProgress?: (fraction: number, potential: Float64Array) => void): Recording {
  return simulate({
    duration: settings.duration,
    rng: defaultRng(settings.seed),
    transient: TRANSIENT,
    dt: DT,
    recordEvery: Math.round(SAMPLE_PERIOD / DT),
    parameters: settings,
    ...(onProgress && { onProgress }),
  });
}
