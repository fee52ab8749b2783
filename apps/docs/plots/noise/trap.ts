import { rk4Step } from "@concord/integrators";
import { gaussianInput, stdToIntensity, whiteNoiseInput } from "@concord/noise";
import { defaultRng } from "@concord/rng";
import * as Plot from "@observablehq/plot";
import { trace } from "../curves.ts";
import { std as deviation } from "../histogram.ts";
import { COLORS, digits, livePlot } from "../live-plot.ts";

const [A, a] = [3.25, 100]; // mV, 1/s
const SECONDS = 4;
const STEPS = [2e-3, 1e-3, 5e-4, 2.5e-4];
const synapse = (y: number[], _t: number, p: number): number[] => [y[1], A * a * p - 2 * a * y[1] - a * a * y[0]];

export default livePlot({
  caption: "A synapse that is driven by noise, at four time steps. Above with the same std per sample: the smaller the step, the less noise. Below with the same intensity: the step does not matter.",
  seeded: true,
  controls: { std: { label: "std at dt = 1 ms", unit: "pulses/s", min: 1, max: 60, step: 1, value: 22 } },
  draw({ std }, seed) {
    const intensity = stdToIntensity(std, 1e-3);
    const rng = defaultRng(seed);
    const run = (input: Float64Array, dt: number): number[] => {
      let y = [(A * 220) / a, 0];
      const values: number[] = [];
      for (const p of input) {
        values.push(y[0]);
        y = rk4Step(synapse, y, 0, dt, p);
      }
      return values;
    };
    const samePerSample = STEPS.map((dt) => run(gaussianInput(SECONDS / dt, 220, std, rng), dt));
    const sameIntensity = STEPS.map((dt) => run(whiteNoiseInput(SECONDS / dt, 220, intensity, dt, rng), dt));
    const shown = (runs: number[][]): Plot.Markish[] =>
      runs.map((values, k) => trace(values.slice(0, 1 / STEPS[k]).filter((_, i) => i % Math.round(1e-3 / STEPS[k]) === 0 || STEPS[k] > 1e-3), Math.max(STEPS[k], 1e-3), COLORS[k], { fx: () => `${STEPS[k] * 1e3} ms` } as Plot.LineYOptions));
    const panel = (runs: number[][], height: number, x: Plot.ScaleOptions, fx: Plot.ScaleOptions): Plot.PlotOptions => ({
      height,
      marginTop: 34,
      x: { ...x, domain: [0, 1], ticks: [0, 0.5] },
      fx: { ...fx, label: "", domain: STEPS.map((dt) => `${dt * 1e3} ms`) },
      y: { label: "potential (mV)", grid: true, domain: [7.15 - 0.045 * std, 7.15 + 0.045 * std] },
      marks: [Plot.frame({ stroke: "var(--plot-grid)" }), ...shown(runs)],
    });
    const told = (runs: number[][]): string => runs.map((values) => digits(deviation(values.slice(values.length / 8)), 2)).join(", ");
    return {
      panels: [panel(samePerSample, 190, { axis: null }, { axis: "top" }), panel(sameIntensity, 190, { label: "t (s)" }, { axis: null })],
      readings: { "standard deviations (mV), gaussianInput:": told(samePerSample), "whiteNoiseInput:": told(sameIntensity) },
    };
  },
});
