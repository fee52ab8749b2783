import { plot } from "asciichart";

const HEIGHT = 6; // lines
const LABELS = 11; // columns that the chart's axis takes
const COLUMNS_PER_SECOND = 60;

/** The end of the signal as lines of text, as wide as the terminal allows. */
export function drawTrace(eeg: Float64Array, sampleRate: number, columns: number): string {
  const every = Math.round(sampleRate / COLUMNS_PER_SECOND);
  const width = Math.max(10, Math.min(columns, 100) - LABELS);
  const samples = Array.from(eeg.filter((_, i) => i % every === 0)).slice(-width);
  return samples.length === 0 ? "" : plot(samples, { height: HEIGHT, format: (mV: number) => `${mV.toFixed(1)} mV`.padStart(8) });
}
