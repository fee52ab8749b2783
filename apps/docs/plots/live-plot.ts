import type * as Plot from "@observablehq/plot";

/** A number that a reader sets. */
export interface Slider {
  label: string;
  unit?: string;
  min: number;
  max: number;
  step: number;
  value: number;
  /** The slider moves the decimal logarithm; min, max, step and value are those of it. */
  log?: boolean;
  /** The control's choices for which it is shown; always, if left out. */
  only?: { choice: string; of: readonly number[] };
}

/** One of several. */
export interface Choice {
  label: string;
  options: readonly string[];
  value: number;
}

export type Control = Slider | Choice;

/** What the controls are set to: numbers, or the number of the choice. */
export type Values<C extends Record<string, Control>> = { [name in keyof C]: number };

export interface Drawing {
  /** Plots, one below another; the component sets their width. */
  panels: readonly Plot.PlotOptions[];
  /** Numbers worth reading, by their names. */
  readings?: Readonly<Record<string, string>>;
}

/** A plot that follows its controls. */
export interface LivePlot<C extends Record<string, Control> = Record<string, Control>> {
  /** What is seen, in a sentence. */
  caption: string;
  controls: C;
  /** Whether it draws random numbers; then there is a seed. */
  seeded?: boolean;
  draw: (values: Values<C>, seed: number) => Drawing;
}

/** Ties the types of the controls to those of the values. */
export function livePlot<const C extends Record<string, Control>>(plot: LivePlot<C>): LivePlot {
  return plot as unknown as LivePlot;
}

/** Colors that follow the theme, in the order of importance. */
export const COLORS = ["var(--plot-1)", "var(--plot-2)", "var(--plot-3)", "var(--plot-4)", "var(--plot-5)"] as const;

/** Numbers from one to another, both included. */
export function range(from: number, to: number, n = 201): number[] {
  return Array.from({ length: n }, (_, i) => from + ((to - from) * i) / (n - 1));
}

/** A number with so many significant digits, without needless zeros. */
export function digits(value: number, n = 4): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(n))) : String(value);
}
