import { poissonInput } from "@concord/noise";
import { defaultRng } from "@concord/rng";
import * as Plot from "@observablehq/plot";
import { COLORS, digits, livePlot } from "../live-plot.ts";
import { mean, std } from "../histogram.ts";

export default livePlot({
  caption: "Pulses that come by chance, counted in each step and divided by it: the rate of a step is a multiple of 1/dt.",
  seeded: true,
  controls: {
    rate: { label: "rate", unit: "Hz", min: 10, max: 400, step: 10, value: 220 },
    dt: { label: "dt", unit: "s", min: -3.5, max: -1.5, step: 0.1, value: -2.5, log: true },
  },
  draw({ rate, dt }, seed) {
    const samples = poissonInput(Math.round(0.5 / dt), rate, dt, defaultRng(seed));
    return {
      panels: [
        {
          height: 200,
          x: { label: "t (s)" },
          y: { label: "p (Hz)", grid: true },
          marks: [Plot.ruleY([rate], { stroke: COLORS[1], strokeDasharray: "4 3" }), Plot.lineY(samples, { x: (_, i) => i * dt, stroke: COLORS[0], curve: "step-after", strokeWidth: 1 })],
        },
      ],
      readings: { "mean:": `${digits(mean(samples))} Hz`, "standard deviation:": digits(std(samples)), "√(rate/dt) =": digits(Math.sqrt(rate / dt)) },
    };
  },
});
