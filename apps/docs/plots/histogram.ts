import * as Plot from "@observablehq/plot";
import { COLORS } from "./live-plot.ts";

/** Bars of the density of values between two limits; what lies outside counts for the density but is not shown. */
export function histogram(values: ArrayLike<number>, from: number, to: number, bins: number): Plot.Markish {
  const width = (to - from) / bins;
  const counts = new Float64Array(bins);
  for (let i = 0; i < values.length; i++) {
    const bin = Math.floor((values[i] - from) / width);
    if (bin >= 0 && bin < bins) counts[bin]++;
  }
  return Plot.rectY(counts, {
    x1: (_, i) => from + i * width,
    x2: (_, i) => from + (i + 1) * width,
    y: (count: number) => count / (values.length * width),
    fill: COLORS[0],
    fillOpacity: 0.35,
    clip: true,
    inset: 0.5,
  });
}

export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum / values.length;
}

/** Standard deviation. */
export function std(values: ArrayLike<number>): number {
  const center = mean(values);
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i] - center) ** 2;
  return Math.sqrt(sum / values.length);
}
