import { whiteNoiseInput } from "@concord/noise";
import { defaultRng } from "@concord/rng";
import { trace } from "../curves.ts";
import { std } from "../histogram.ts";
import { digits, livePlot } from "../live-plot.ts";

export default livePlot({
  caption: "White noise of one intensity: the smaller the step, the larger each sample, so that what a model makes of it stays.",
  seeded: true,
  controls: {
    intensity: { label: "intensity", unit: "pulses/s·√s", min: 0, max: 2, step: 0.02, value: 0.7 },
    dt: { label: "dt", unit: "s", min: -4, max: -2, step: 0.05, value: -3, log: true },
  },
  draw({ intensity, dt }, seed) {
    const samples = whiteNoiseInput(Math.round(0.2 / dt), 220, intensity, dt, defaultRng(seed));
    return {
      panels: [{ height: 200, x: { label: "t (s)" }, y: { label: "p (pulses/s)", grid: true }, marks: [trace(samples, dt)] }],
      readings: { "intensity/√dt =": `${digits(intensity / Math.sqrt(dt))} pulses/s`, "standard deviation of these samples:": digits(std(samples)) },
    };
  },
});
