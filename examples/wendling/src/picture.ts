import { stackPanels } from "@concord/example-demo";
import * as Plot from "@observablehq/plot";
import { findRegime } from "./regime.ts";
import { gainsAt, type Phase, phaseTimes } from "./schedules.ts";

const SHOWN_RATE = 125; // samples per second are enough for a picture
const SHOWN_SECONDS = 60;
const GAIN_COLORS = { A: "#3a7d44", B: "#1f4e79", G: "#9c2f2f" };

/** An SVG picture of the first minute of the potential, with what the column does, and of its gains below. */
export function drawPicture(potential: Float64Array, schedule: readonly Phase[], sampleRate: number): string {
  const seconds = Math.min(potential.length / sampleRate, SHOWN_SECONDS);
  const samples = potential.subarray(0, seconds * sampleRate).filter((_, i) => i % Math.round(sampleRate / SHOWN_RATE) === 0);
  const phases = phaseTimes(schedule, seconds).map(([start, end]) => ({
    middle: (start + end) / 2,
    name: findRegime(potential.subarray(start * sampleRate, end * sampleRate), sampleRate).name,
  }));
  const x: Plot.ScaleOptions = { domain: [0, seconds] };
  const times = Array.from({ length: Math.round(seconds * 10) + 1 }, (_, i) => i / 10);
  const names = Object.keys(GAIN_COLORS) as (keyof typeof GAIN_COLORS)[];
  return stackPanels([
    {
      height: 250,
      marginTop: 30,
      marginRight: 20,
      x: { ...x, axis: null },
      y: { label: "y1 − y2 − y3 (mV)", grid: true },
      marks: [
        Plot.lineY(samples, { x: (_, i) => i / SHOWN_RATE, strokeWidth: 0.8, stroke: "#1f4e79" }),
        Plot.text(phases, { x: "middle", text: "name", frameAnchor: "top", dy: -12, fontSize: 11 }),
      ],
    },
    {
      height: 150,
      marginRight: 20,
      x: { ...x, label: "time (s)" },
      y: { label: "gain (mV)", grid: true, zero: true },
      marks: names.flatMap((name) => [
        Plot.lineY(times, { x: (t) => t, y: (t) => gainsAt(schedule, t)[name], stroke: GAIN_COLORS[name] }),
        Plot.text([0], { x: (t) => t, y: (t) => gainsAt(schedule, t)[name], text: () => name, dx: 8, dy: -8, fill: GAIN_COLORS[name] }),
      ]),
    },
  ]);
}
