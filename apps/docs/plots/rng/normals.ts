import { defaultRng } from "@concord/rng";
import * as Plot from "@observablehq/plot";
import { histogram, mean, std } from "../histogram.ts";
import { COLORS, digits, livePlot, range } from "../live-plot.ts";

export default livePlot({
  caption: "Normal draws, NumPy's own, and the density that they follow.",
  seeded: true,
  controls: {
    n: { label: "draws", min: 1, max: 5, step: 0.1, value: 3, log: true },
    loc: { label: "loc", min: -3, max: 3, step: 0.1, value: 0 },
    scale: { label: "scale", min: 0.2, max: 3, step: 0.1, value: 1 },
  },
  draw({ n, loc, scale }, seed) {
    const values = defaultRng(seed).normal(loc, scale, Math.round(n));
    const density = (x: number): number => Math.exp(-((x - loc) ** 2) / (2 * scale * scale)) / (scale * Math.sqrt(2 * Math.PI));
    return {
      panels: [
        {
          height: 220,
          x: { label: "x" },
          y: { label: "density", grid: true },
          marks: [histogram(values, -8, 8, 64), Plot.lineY(range(-8, 8, 321), { x: (x) => x, y: density, stroke: COLORS[1], strokeWidth: 1.8 })],
        },
      ],
      readings: { "first:": digits(values[0], 6), "mean:": digits(mean(values), 3), "standard deviation:": digits(std(values), 3) },
    };
  },
});
