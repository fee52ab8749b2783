import { diffusionToIntensity, intensityToDiffusion, intensityToOrnsteinUhlenbeckStd, intensityToStd, stdToIntensity } from "@concord/noise";
import * as Plot from "@observablehq/plot";
import { curve } from "../curves.ts";
import { COLORS, digits, livePlot, range } from "../live-plot.ts";

export default livePlot({
  caption: "The standard deviation per sample that makes noise of one intensity, by time step.",
  controls: {
    std: { label: "std per sample", unit: "pulses/s", min: 1, max: 60, step: 1, value: 22 },
    dt: { label: "at dt", unit: "s", min: -4, max: -2, step: 0.05, value: -3, log: true },
    tau: { label: "tau", unit: "s", min: -3, max: -1, step: 0.05, value: -2, log: true },
  },
  draw({ std, dt, tau }) {
    const intensity = stdToIntensity(std, dt);
    const steps = range(-4, -2).map((exponent) => 10 ** exponent);
    return {
      panels: [
        {
          x: { label: "dt (s)", type: "log", tickFormat: "~e", ticks: 3 },
          y: { label: "std (pulses/s)", grid: true, zero: true },
          marks: [curve(steps, steps.map((step) => intensityToStd(intensity, step))), Plot.dot([std], { x: () => dt, y: () => std, fill: COLORS[1], r: 4 })],
        },
      ],
      readings: {
        "intensity σ:": `${digits(intensity, 3)} pulses/s·√s`,
        "D of The Virtual Brain:": digits(intensityToDiffusion(intensity), 3),
        "and back:": digits(diffusionToIntensity(intensityToDiffusion(intensity)), 3),
        "Ornstein–Uhlenbeck std of that tau:": digits(intensityToOrnsteinUhlenbeckStd(intensity, tau), 3),
      },
    };
  },
});
