import { defaultRng } from "@concord/rng";
import * as Plot from "@observablehq/plot";
import { histogram, mean } from "../histogram.ts";
import { COLORS, digits, livePlot } from "../live-plot.ts";

export default livePlot({
  caption: "Draws from an interval, and their density.",
  seeded: true,
  controls: {
    n: { label: "draws", min: 1, max: 5, step: 0.1, value: 3, log: true },
    low: { label: "low", min: -2, max: 0, step: 0.1, value: 0 },
    high: { label: "high", min: 0.5, max: 2, step: 0.1, value: 1 },
  },
  draw({ n, low, high }, seed) {
    const values = defaultRng(seed).uniform(low, high, Math.round(n));
    const density = 1 / (high - low);
    return {
      panels: [
        {
          height: 200,
          x: { label: "x" },
          y: { label: "density", grid: true },
          marks: [histogram(values, -2, 2, 40), Plot.line([[low, density], [high, density]], { stroke: COLORS[1], strokeWidth: 1.8 })],
        },
      ],
      readings: { "first:": digits(values[0], 6), "mean:": digits(mean(values)) },
    };
  },
});
