import { MODELS, type ModelName } from "./models/index.ts";
import { defaultSettings, type Settings } from "./settings.ts";

/** The farthest right edge of a picture that a link may ask for: an hour of a column. */
export const FARTHEST = 3_600_000;

/** A seed has at most so many digits: 128 bits, as many as NumPy draws when it is not given one. */
const SEED_DIGITS = 39;

/** What a link says, and why not if it cannot be read: then the settings are the defaults. */
export interface Reading {
  settings: Settings;
  faults: readonly string[];
  /** Whether the link is one of a certain picture, which stands still. */
  isStill: boolean;
}

/** Settings as a query. Numbers are written so that reading them gives the same bits; published parameters are left out. */
export function toQuery(settings: Settings, isStill: boolean): string {
  const { model, parameters, noise, scheme, dt, seed, at } = settings;
  const query = new URLSearchParams({ model, seed, noise, scheme, dt: String(dt) });
  for (const [name, value] of Object.entries(parameters)) if (value !== MODELS[model].parameters[name].value) query.set(name, String(value));
  if (isStill) query.set("at", String(at));
  return `?${query}`;
}

/** Reads a query; an empty one is that of the first model's defaults. */
export function readQuery(text: string): Reading {
  const query = new URLSearchParams(text);
  const asked = query.get("model");
  const isKnown = asked === null || Object.hasOwn(MODELS, asked);
  const model = isKnown ? ((asked ?? "jansen-rit") as ModelName) : "jansen-rit";
  const defaults = defaultSettings(model);
  if (!isKnown) return { settings: defaults, faults: [`model must be one of ${Object.keys(MODELS).join(", ")}, got "${asked}"`], isStill: false };

  const faults: string[] = [];
  const { parameters, noises, schemes, steps } = MODELS[model];
  const oneOf = <T extends string>(name: string, options: readonly string[], fallback: T): T => {
    const value = query.get(name) ?? fallback;
    if (!options.includes(value)) faults.push(`${name} must be one of ${options.join(", ")}, got "${value}"`);
    return value as T;
  };
  const number = (name: string, min: number, max: number, fallback: number, kind = "number"): number => {
    const value = query.get(name);
    if (value === null) return fallback;
    const read = value.trim() === "" ? Number.NaN : Number(value);
    if (!(read >= min && read <= max) || (kind === "whole number" && !Number.isInteger(read))) faults.push(`${name} must be a ${kind} from ${min} to ${max}, got "${value}"`);
    return read;
  };
  const settings: Settings = {
    model,
    parameters: Object.fromEntries(Object.entries(parameters).map(([name, { min, max }]) => [name, number(name, min, max, defaults.parameters[name])])),
    noise: oneOf("noise", Object.keys(noises), defaults.noise),
    scheme: oneOf("scheme", schemes, defaults.scheme),
    dt: Number(oneOf("dt", steps.map(String), String(defaults.dt))),
    seed: query.get("seed") ?? defaults.seed,
    at: number("at", 1, FARTHEST, defaults.at, "whole number"),
  };
  if (!isSeed(settings.seed)) faults.push(`seed must be a whole number of at most ${SEED_DIGITS} digits, got "${settings.seed}"`);
  const known = ["model", "seed", "noise", "scheme", "dt", "at", ...Object.keys(parameters)];
  for (const name of new Set(query.keys())) if (!known.includes(name)) faults.push(`${name} is no parameter of ${model}`);
  return faults.length > 0 ? { settings: defaults, faults, isStill: false } : { settings, faults, isStill: query.has("at") };
}

/** Whether a text can be a seed. */
export function isSeed(text: string): boolean {
  return new RegExp(`^\\d{1,${SEED_DIGITS}}$`).test(text);
}
