import { stackPanels } from "@concord/example-demo";
import * as Plot from "@observablehq/plot";
import type { Recording } from "./model.ts";
import { findSeizures } from "./seizures.ts";

const SHOWN_SAMPLES = 5000;

/** An SVG picture of the end of a recording: the field potential, and the slow variable below; seizures are shaded. */
export function drawPicture({ potential, z }: Recording, samplePeriod: number): string {
  const first = Math.max(0, potential.length - SHOWN_SAMPLES);
  const time = (sample: number): number => sample * samplePeriod;
  const seizures = findSeizures(z)
    .map(({ onset = 0, offset = z.length - 1 }) => [Math.max(onset, first), offset])
    .filter(([onset, offset]) => offset > onset);
  const shades = Plot.rectX(seizures, { x1: ([onset]) => time(onset), x2: ([, offset]) => time(offset), fill: "#9c2f2f", fillOpacity: 0.1 });
  const x: Plot.ScaleOptions = { domain: [time(first), time(z.length)] };
  const margins = { marginRight: 20 };
  const line = (values: Float64Array, stroke: string): Plot.Markish =>
    Plot.lineY(values.subarray(first), { x: (_, i) => time(first + i), strokeWidth: 0.8, stroke });
  return stackPanels([
    { ...margins, height: 240, x: { ...x, axis: null }, y: { label: "x2 − x1", grid: true }, marks: [shades, line(potential, "#1f4e79")] },
    { ...margins, height: 140, x: { ...x, label: "time (model time)" }, y: { label: "z", grid: true }, marks: [shades, line(z, "#9c2f2f")] },
  ]);
}
