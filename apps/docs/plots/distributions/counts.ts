import { defaultRng } from "@concord/rng";
import { binomial, geometric, poisson } from "@concord/rng/distributions";
import * as Plot from "@observablehq/plot";
import { mean } from "../histogram.ts";
import { COLORS, digits, livePlot, range } from "../live-plot.ts";
import { logGamma } from "../log-gamma.ts";

const N = 10_000;

export default livePlot({
  caption: "How often each number was drawn in 10 000 draws, and how often it is expected.",
  seeded: true,
  controls: {
    distribution: { label: "distribution", options: ["poisson(rng, lam)", "binomial(rng, n, p)", "geometric(rng, p)"], value: 0 },
    lam: { label: "lam", min: 0.5, max: 30, step: 0.5, value: 4.5, only: { choice: "distribution", of: [0] } },
    n: { label: "n", min: 1, max: 40, step: 1, value: 20, only: { choice: "distribution", of: [1] } },
    p: { label: "p", min: 0.05, max: 0.95, step: 0.05, value: 0.3, only: { choice: "distribution", of: [1, 2] } },
  },
  draw({ distribution, lam, n, p }, seed) {
    const rng = defaultRng(seed);
    const values = [() => poisson(rng, lam, N), () => binomial(rng, n, p, N), () => geometric(rng, p, N)][distribution]();
    const logChoose = (k: number): number => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
    const probability = [
      (k: number) => Math.exp(k * Math.log(lam) - lam - logGamma(k + 1)),
      (k: number) => (k > n ? 0 : Math.exp(logChoose(k) + k * Math.log(p) + (n - k) * Math.log(1 - p))),
      (k: number) => (k === 0 ? 0 : p * (1 - p) ** (k - 1)),
    ][distribution];
    const integers = range(0, 40, 41);
    const counts = new Float64Array(41);
    for (const value of values) if (value <= 40) counts[value]++;
    return {
      panels: [
        {
          height: 220,
          x: { label: "k" },
          y: { label: "part of the draws", grid: true },
          marks: [
            Plot.rectY(counts, { x1: (_, k) => k - 0.5, x2: (_, k) => k + 0.5, y: (count: number) => count / N, fill: COLORS[0], fillOpacity: 0.4, inset: 0.5 }),
            Plot.dot(integers, { x: (k) => k, y: probability, fill: COLORS[1], r: 2.5 }),
          ],
        },
      ],
      readings: { "first ten:": Array.from(values.subarray(0, 10)).join(", "), "mean:": digits(mean(values), 3) },
    };
  },
});
