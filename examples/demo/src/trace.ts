import { plot } from "asciichart";

/** How a signal is shown as text. */
export interface Scale {
  /** So many samples a column. */
  samplesPerColumn: number;
  /** Unit of the values: mV, … */
  unit: string;
}

const HEIGHT = 6; // lines
const LABELS = 11; // columns that the chart's axis takes

/** The end of the signal as lines of text, as wide as the terminal allows. */
export function drawTrace(signal: Float64Array, { samplesPerColumn, unit }: Scale, columns: number): string {
  const width = Math.max(10, Math.min(columns, 100) - LABELS);
  const samples = Array.from(signal.filter((_, i) => i % samplesPerColumn === 0)).slice(-width);
  return samples.length === 0 ? "" : plot(samples, { height: HEIGHT, format: (value: number) => `${value.toFixed(1)} ${unit}`.padStart(8) });
}
