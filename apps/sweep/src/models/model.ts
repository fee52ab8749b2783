import type { RandomGenerator } from "@concord/rng";
import type { Axis } from "../study.ts";

/** A model as a sweep sees it. */
export interface Model {
  /** As `--model` takes it. */
  name: string;
  /** What is simulated, in a line. */
  description: string;
  /** All that can be set or swept, with the values that hold if it is not. */
  parameters: Readonly<Record<string, number>>;
  /** State at the beginning. */
  start: readonly number[];
  /** What is swept if nothing else is said. */
  defaults: { grid: readonly Axis[]; seconds: number; transient: number; dt: number };
  /** What is recorded, and its unit. */
  signal: string;
  unit: string;
  /** What a column does, told from its frequency (Hz, NaN without cycles) and amplitude (unit, from trough to peak). */
  regime: (frequency: number, amplitude: number) => string;
  /** Makes m columns that are simulated side by side with a time step of dt (s). */
  columns: (m: number, dt: number) => Columns;
}

/** Columns side by side; used for one batch of points after the other, since V8 optimizes functions that stay the same best. */
export interface Columns {
  /** Starts with other columns. */
  begin: (batch: Batch) => void;
  /** Takes the next time step of all. */
  step: () => void;
  /** Writes the columns' signals, shape (m,). */
  record: (signals: Float64Array) => void;
}

export interface Batch {
  /** Values of each parameter, shape (m,). */
  parameters: Readonly<Record<string, Float64Array>>;
  /** State of all at the beginning. */
  start: readonly number[];
  /** The columns' generators; what a column draws comes from its own. */
  rngs: readonly RandomGenerator[];
}
