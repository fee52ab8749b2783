import { gumbel, laplace, logistic, standardCauchy, standardT } from "@concord/rng/distributions";
import { densityPlot, type Distribution } from "../density-plot.ts";
import { livePlot } from "../live-plot.ts";
import { logBeta } from "../log-gamma.ts";

export default livePlot({
  caption: "Distributions of any real number, most with heavier tails than the normal one.",
  seeded: true,
  controls: {
    distribution: { label: "distribution", options: ["laplace(rng, loc, scale)", "logistic(rng, loc, scale)", "gumbel(rng, loc, scale)", "standardT(rng, df)", "standardCauchy(rng)"], value: 0 },
    loc: { label: "loc", min: -3, max: 3, step: 0.1, value: 0, only: { choice: "distribution", of: [0, 1, 2] } },
    scale: { label: "scale", min: 0.2, max: 3, step: 0.1, value: 1, only: { choice: "distribution", of: [0, 1, 2] } },
    df: { label: "df", min: 1, max: 30, step: 1, value: 3, only: { choice: "distribution", of: [3] } },
  },
  draw({ distribution, loc, scale, df }, seed) {
    const z = (x: number): number => (x - loc) / scale;
    const distributions: Distribution[] = [
      { draws: (rng, n) => laplace(rng, loc, scale, n), density: (x) => Math.exp(-Math.abs(z(x))) / (2 * scale) },
      { draws: (rng, n) => logistic(rng, loc, scale, n), density: (x) => 1 / (4 * scale * Math.cosh(z(x) / 2) ** 2) },
      { draws: (rng, n) => gumbel(rng, loc, scale, n), density: (x) => Math.exp(-z(x) - Math.exp(-z(x))) / scale },
      { draws: (rng, n) => standardT(rng, df, n), density: (x) => Math.exp(-logBeta(0.5, df / 2)) / (Math.sqrt(df) * (1 + (x * x) / df) ** ((df + 1) / 2)) },
      { draws: (rng, n) => standardCauchy(rng, n), density: (x) => 1 / (Math.PI * (1 + x * x)) },
    ];
    return densityPlot(distributions[distribution], -10, 10, seed);
  },
});
