import type { RandomGenerator } from "@concord/models-utils";
import type { Settings } from "../settings.ts";

/** A number that a reader sets. */
export interface Parameter {
  label: string;
  /** Empty if it has none. */
  unit: string;
  /** As published. */
  value: number;
  /** A link may not go beyond. */
  min: number;
  max: number;
  step: number;
  /** The kind of noise that it belongs to; always used, if left out. */
  noise?: string;
}

/** What a source says of the output. */
export interface Published {
  /** In a few words. */
  says: string;
  /** Hz; left out where no source was found that has one. */
  frequency?: readonly [lowest: number, highest: number];
  source: string;
}

/** What the column does with parameters that a paper names. */
export interface Preset {
  name: string;
  label: string;
  /** Where the parameters are from. */
  source: string;
  /** What differs from the defaults. */
  parameters: Readonly<Record<string, number>>;
  noise?: string;
  published: Published;
  /** How the reading begins. */
  regime: string;
}

/** A population's place on the sigmoid. */
export interface Population {
  name: string;
  /** Index of the channel that holds its potential. */
  channel: number;
}

/** One running column: the noise, the state and the scheme that takes its steps. */
export interface Column {
  /** Takes so many time steps. */
  advance(nSteps: number): void;
  /** Writes the channels of the present state. */
  observe(out: Float64Array, offset: number): void;
}

export interface PlaygroundModel {
  title: string;
  source: string;
  time: {
    /** "s", or empty for the model's own. */
    unit: string;
    /** Samples of the output per unit of time. */
    rate: number;
    /** Before the first sample. */
    transient: number;
    /** Of a picture. */
    shown: number;
    /** Units of time that pass in a second at the speed of 1. */
    perSecond: number;
  };
  output: { label: string; unit: string };
  /** What is recorded of a sample; the output is the first. */
  channels: readonly string[];
  /** Two channels against each other, and how many of the latest samples. */
  phase: { x: number; y: number; samples: number };
  populations: readonly Population[];
  parameters: Readonly<Record<string, Parameter>>;
  noises: Readonly<Record<string, string>>;
  schemes: readonly string[];
  /** Time steps, the default first. */
  steps: readonly number[];
  presets: readonly Preset[];
  /** The highest frequency of the spectrum's picture. */
  highest: number;
  start(settings: Settings, rng: RandomGenerator): Column;
  /** What the column is doing from a sample on, in a few words, and its frequency; undefined at rest. */
  read(output: Float64Array, second: Float64Array, first: number): { words: string; frequency: number | undefined };
  /** The program's parts that the model alone knows; see program.ts and recipe.ts. */
  typescript: { sources: readonly string[]; start: string; call: string; output: string; names: readonly string[] };
  python: { equations: string; start: string; call: string; output: string };
}
