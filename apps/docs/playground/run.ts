import { defaultRng } from "@concord/models-utils";
import { MODELS } from "./models/index.ts";
import type { Settings } from "./settings.ts";

/** A column from its first sample on. */
export interface Run {
  /** Samples so far. */
  readonly samples: number;
  /** Writes the next n samples, channel beside channel, to the beginning of out. */
  advance(n: number, out: Float64Array): void;
}

/** How many time steps one sample is from the next. */
export function stepsPerSample({ model, dt }: Settings): number {
  return Math.round(1 / (dt * MODELS[model].time.rate));
}

/** Starts a column: what it samples depends on the settings alone, not on how many samples are asked for at once. */
export function startRun(settings: Settings): Run {
  const { start, time, channels } = MODELS[settings.model];
  const column = start(settings, defaultRng(BigInt(settings.seed)));
  const every = stepsPerSample(settings);
  let samples = 0;
  let transient = Math.round(time.transient / settings.dt);
  return {
    get samples() {
      return samples;
    },
    advance(n, out) {
      if (transient > 0) column.advance(transient);
      transient = 0;
      for (let i = 0; i < n; i++) {
        if (samples++ > 0) column.advance(every);
        column.observe(out, i * channels.length);
      }
    },
  };
}
