import { chisquare, gamma, lognormal, rayleigh, weibull } from "@concord/rng/distributions";
import { densityPlot, type Distribution } from "../density-plot.ts";
import { livePlot } from "../live-plot.ts";
import { logGamma } from "../log-gamma.ts";

export default livePlot({
  caption: "Distributions of positive numbers: waiting times, rates, sizes.",
  seeded: true,
  controls: {
    distribution: { label: "distribution", options: ["gamma(rng, shape, scale)", "chisquare(rng, shape)", "weibull(rng, shape)", "rayleigh(rng, scale)", "lognormal(rng, 0, shape)"], value: 0 },
    shape: { label: "shape", min: 0.5, max: 6, step: 0.1, value: 2, only: { choice: "distribution", of: [0, 1, 2, 4] } },
    scale: { label: "scale", min: 0.2, max: 3, step: 0.1, value: 1, only: { choice: "distribution", of: [0, 3] } },
  },
  draw({ distribution, shape, scale }, seed) {
    const gammaDensity = (x: number, k: number, theta: number): number => Math.exp((k - 1) * Math.log(x / theta) - x / theta - logGamma(k)) / theta;
    const distributions: Distribution[] = [
      { draws: (rng, n) => gamma(rng, shape, scale, n), density: (x) => gammaDensity(x, shape, scale) },
      { draws: (rng, n) => chisquare(rng, shape, n), density: (x) => gammaDensity(x, shape / 2, 2) },
      { draws: (rng, n) => weibull(rng, shape, n), density: (x) => shape * x ** (shape - 1) * Math.exp(-(x ** shape)) },
      { draws: (rng, n) => rayleigh(rng, scale, n), density: (x) => (x / scale ** 2) * Math.exp(-(x * x) / (2 * scale * scale)) },
      { draws: (rng, n) => lognormal(rng, 0, shape, n), density: (x) => Math.exp(-(Math.log(x) ** 2) / (2 * shape * shape)) / (x * shape * Math.sqrt(2 * Math.PI)) },
    ];
    return densityPlot(distributions[distribution], 0, 12, seed);
  },
});
