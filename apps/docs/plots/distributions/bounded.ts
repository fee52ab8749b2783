import { beta, triangular } from "@concord/rng/distributions";
import { densityPlot, type Distribution } from "../density-plot.ts";
import { livePlot } from "../live-plot.ts";
import { logBeta } from "../log-gamma.ts";

export default livePlot({
  caption: "Distributions between limits.",
  seeded: true,
  controls: {
    distribution: { label: "distribution", options: ["beta(rng, a, b)", "triangular(rng, 0, mode, 1)"], value: 0 },
    a: { label: "a", min: 0.2, max: 8, step: 0.1, value: 2, only: { choice: "distribution", of: [0] } },
    b: { label: "b", min: 0.2, max: 8, step: 0.1, value: 4, only: { choice: "distribution", of: [0] } },
    mode: { label: "mode", min: 0, max: 1, step: 0.05, value: 0.3, only: { choice: "distribution", of: [1] } },
  },
  draw({ distribution, a, b, mode }, seed) {
    const distributions: Distribution[] = [
      { draws: (rng, n) => beta(rng, a, b, n), density: (x) => Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log(1 - x) - logBeta(a, b)) },
      { draws: (rng, n) => triangular(rng, 0, mode, 1, n), density: (x) => (x < mode ? (2 * x) / mode : mode === 1 ? 0 : (2 * (1 - x)) / (1 - mode)) },
    ];
    return densityPlot(distributions[distribution], 0, 1, seed);
  },
});
