import * as Plot from "@observablehq/plot";
import { COLORS } from "./live-plot.ts";

/** A line through points (x[i], y[i]). */
export function curve(x: ArrayLike<number>, y: ArrayLike<number>, color: string = COLORS[0], options: Plot.LineYOptions = {}): Plot.Markish {
  return Plot.lineY(Array.from(y), { x: Array.from(x), stroke: color, strokeWidth: 1.8, ...options });
}

/** A name beside a line. */
export function name(text: string, x: number, y: number, color: string, options: Plot.TextOptions = {}): Plot.Markish {
  return Plot.text([text], { x: () => x, y: () => y, fill: color, textAnchor: "start", dx: 4, dy: -8, ...options });
}

/** Samples over time; the scheme holds each of them for its step. */
export function trace(values: ArrayLike<number>, dt: number, color: string = COLORS[0], options: Plot.LineYOptions = {}): Plot.Markish {
  return Plot.lineY(Array.from(values), { x: (_, i) => i * dt, stroke: color, strokeWidth: 1, ...options });
}
