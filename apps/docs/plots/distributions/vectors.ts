import { defaultRng } from "@concord/rng";
import { dirichlet, multinomial, multivariateNormal } from "@concord/rng/distributions";
import * as Plot from "@observablehq/plot";
import { COLORS, livePlot } from "../live-plot.ts";

const N = 600;

export default livePlot({
  caption: "Draws of several numbers at once; the first two of each.",
  seeded: true,
  controls: {
    distribution: { label: "distribution", options: ["multivariateNormal(rng, mean, cov)", "dirichlet(rng, alpha)", "multinomial(rng, n, pvals)"], value: 0 },
    correlation: { label: "correlation", min: -0.95, max: 0.95, step: 0.05, value: 0.7, only: { choice: "distribution", of: [0] } },
    alpha: { label: "alpha, of all three shares", min: 0.2, max: 10, step: 0.1, value: 2, only: { choice: "distribution", of: [1] } },
    n: { label: "n", min: 1, max: 60, step: 1, value: 20, only: { choice: "distribution", of: [2] } },
  },
  draw({ distribution, correlation, alpha, n }, seed) {
    const rng = defaultRng(seed);
    const [rows, k, labels] = [
      () => [multivariateNormal(rng, [0, 0], [1, correlation, correlation, 1], N), 2, ["x1", "x2"]] as const,
      () => [dirichlet(rng, [alpha, alpha, alpha], N), 3, ["share 1", "share 2"]] as const,
      () => [multinomial(rng, n, [0.5, 0.3, 0.2], N), 3, ["times 1", "times 2"]] as const,
    ][distribution]();
    const points = Array.from({ length: N }, (_, i) => [rows[k * i], rows[k * i + 1]]);
    return {
      panels: [{ height: 300, x: { label: labels[0], grid: true }, y: { label: labels[1], grid: true }, marks: [Plot.dot(points, { fill: COLORS[0], fillOpacity: 0.35, r: 2.5 })] }],
      readings: { "first draw:": Array.from(rows.subarray(0, k), (value) => Number(value.toPrecision(4))).join(", ") },
    };
  },
});
