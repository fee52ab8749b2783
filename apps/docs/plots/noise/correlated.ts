import { correlatedGaussianInput } from "@concord/noise";
import { defaultRng } from "@concord/rng";
import * as Plot from "@observablehq/plot";
import { COLORS, digits, livePlot } from "../live-plot.ts";
import { mean } from "../histogram.ts";

export default livePlot({
  caption: "Inputs of two nodes, each dot one time step.",
  seeded: true,
  controls: {
    std: { label: "std of both", unit: "pulses/s", min: 5, max: 40, step: 1, value: 22 },
    correlation: { label: "correlation", min: -0.98, max: 0.98, step: 0.02, value: 0.7 },
  },
  draw({ std, correlation }, seed) {
    const variance = std * std;
    const rows = correlatedGaussianInput(800, [220, 220], [variance, correlation * variance, correlation * variance, variance], defaultRng(seed));
    const pairs = Array.from({ length: 800 }, (_, i) => [rows[2 * i], rows[2 * i + 1]]);
    const [first, second] = [0, 1].map((k) => pairs.map((pair) => pair[k] - mean(pairs.map((other) => other[k]))));
    const product = (a: number[], b: number[]): number => mean(a.map((x, i) => x * b[i]));
    return {
      panels: [
        {
          height: 320,
          x: { label: "node 1 (pulses/s)", domain: [100, 340], grid: true },
          y: { label: "node 2 (pulses/s)", domain: [100, 340], grid: true },
          marks: [Plot.dot(pairs, { fill: COLORS[0], fillOpacity: 0.5, r: 2 })],
        },
      ],
      readings: { "correlation of these:": digits(product(first, second) / Math.sqrt(product(first, first) * product(second, second)), 3) },
    };
  },
});
