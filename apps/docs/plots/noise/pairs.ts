import { coarsenIncrementPairs, wienerIncrementPairs } from "@concord/noise";
import { defaultRng } from "@concord/rng";
import * as Plot from "@observablehq/plot";
import { COLORS, digits, livePlot } from "../live-plot.ts";
import { mean } from "../histogram.ts";

export default livePlot({
  caption: "The increment of a Wiener process over a step, and its integral over the step. They are correlated, √3/2, at every dt.",
  seeded: true,
  controls: {
    dt: { label: "dt", unit: "s", min: -3, max: 0, step: 0.1, value: -1, log: true },
    factor: { label: "pairs, coarsened by", options: ["1", "2", "4", "8"], value: 0 },
  },
  draw({ dt, factor }, seed) {
    const fineSteps = 2 ** factor;
    const fine = wienerIncrementPairs(600 * fineSteps, dt / fineSteps, defaultRng(seed));
    const pairs = coarsenIncrementPairs(fine, dt / fineSteps, fineSteps);
    const points = Array.from({ length: 600 }, (_, i) => [pairs[2 * i], pairs[2 * i + 1]]);
    const moment = (j: number, k: number): number => mean(points.map((point) => point[j] * point[k]));
    return {
      panels: [
        {
          height: 300,
          marginLeft: 60,
          x: { label: "ΔW (√s)", grid: true, ticks: 5 },
          y: { label: "ΔZ (s·√s)", grid: true, ticks: 5 },
          marks: [Plot.dot(points, { fill: COLORS[0], fillOpacity: 0.5, r: 2 })],
        },
      ],
      readings: {
        "variance of ΔW:": `${digits(moment(0, 0), 2)}, of ${digits(dt, 2)}`,
        "of ΔZ:": `${digits(moment(1, 1), 2)}, of ${digits(dt ** 3 / 3, 2)}`,
        "covariance:": `${digits(moment(0, 1), 2)}, of ${digits(dt ** 2 / 2, 2)}`,
      },
    };
  },
});
