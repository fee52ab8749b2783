import { MODELS, type ModelName } from "./models/index.ts";
import type { PlaygroundModel, Preset } from "./models/model.ts";

/** All that a picture is made from: two pictures of the same settings have the same bits. */
export interface Settings {
  model: ModelName;
  parameters: Readonly<Record<string, number>>;
  noise: string;
  scheme: string;
  dt: number;
  /** A whole number, in decimal digits. */
  seed: string;
  /** How many samples there are at the right edge of the picture. */
  at: number;
}

export const SEED = "42";

/** Samples that a picture shows. */
export function shownSamples({ time }: PlaygroundModel): number {
  return Math.round(time.shown * time.rate);
}

/** What is published, with the model's first scheme and step. */
export function defaultSettings(model: ModelName): Settings {
  const { parameters, noises, schemes, steps } = MODELS[model];
  const values = Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value]));
  return { model, parameters: values, noise: Object.keys(noises)[0], scheme: schemes[0], dt: steps[0], seed: SEED, at: shownSamples(MODELS[model]) };
}

/** A preset's settings; seed, scheme and step stay as they are. */
export function presetSettings(settings: Settings, { parameters, noise }: Preset): Settings {
  const defaults = defaultSettings(settings.model);
  return { ...settings, parameters: { ...defaults.parameters, ...parameters }, noise: noise ?? defaults.noise, at: defaults.at };
}

/** The preset that matches the settings, ignoring seed, scheme and step. */
export function presetOf(settings: Settings): Preset | undefined {
  return MODELS[settings.model].presets.find((preset) => {
    const { parameters, noise } = presetSettings(settings, preset);
    return noise === settings.noise && Object.entries(parameters).every(([name, value]) => settings.parameters[name] === value);
  });
}
