import { MODELS } from "./models/index.ts";
import { computePicture } from "./picture.ts";
import { type Settings, shownSamples } from "./settings.ts";

/** The column settles for half a picture more before its extrema are read. */
const SETTLING = 0.5;

/** What a column does at one value of a parameter. */
export interface SweepPoint {
  value: number;
  lowest: number;
  highest: number;
  /** NaN at rest, which has none. */
  frequency: number;
}

/** Equally spaced values over a parameter's range, both ends included. */
export function sweepValues({ model }: Pick<Settings, "model">, name: string, n: number): number[] {
  const { min, max } = MODELS[model].parameters[name];
  return Array.from({ length: n }, (_, i) => min + ((max - min) * i) / (n - 1));
}

/** Extrema and frequency of an early picture with one parameter set to a value. */
export function sweepPoint(settings: Settings, name: string, value: number): SweepPoint {
  const at = Math.round((1 + SETTLING) * shownSamples(MODELS[settings.model]));
  const { first, channels } = computePicture({ ...settings, at, parameters: { ...settings.parameters, [name]: value } });
  const [output, second] = channels;
  const { frequency = Number.NaN } = MODELS[settings.model].read(output, second, first);
  return { value, lowest: output.reduce((a, b) => Math.min(a, b)), highest: output.reduce((a, b) => Math.max(a, b)), frequency };
}
