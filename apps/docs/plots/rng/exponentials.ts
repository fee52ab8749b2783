import { defaultRng } from "@concord/rng";
import * as Plot from "@observablehq/plot";
import { histogram, mean } from "../histogram.ts";
import { COLORS, digits, livePlot, range } from "../live-plot.ts";

export default livePlot({
  caption: "Waiting times between pulses that come by chance, one a scale on average.",
  seeded: true,
  controls: {
    n: { label: "draws", min: 1, max: 5, step: 0.1, value: 3, log: true },
    scale: { label: "scale", unit: "s", min: 0.2, max: 3, step: 0.1, value: 1 },
  },
  draw({ n, scale }, seed) {
    const values = defaultRng(seed).exponential(scale, Math.round(n));
    return {
      panels: [
        {
          height: 220,
          x: { label: "waiting time (s)" },
          y: { label: "density (1/s)", grid: true },
          marks: [histogram(values, 0, 8, 64), Plot.lineY(range(0, 8), { x: (x) => x, y: (x) => Math.exp(-x / scale) / scale, stroke: COLORS[1], strokeWidth: 1.8 })],
        },
      ],
      readings: { "mean:": `${digits(mean(values), 3)} s` },
    };
  },
});
