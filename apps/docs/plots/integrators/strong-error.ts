import { eulerMaruyamaScheme, eulerMaruyamaStep, milsteinPlatenScheme, milsteinPlatenStep, milsteinScheme, milsteinStep, sriw1Scheme, sriw1Step } from "@concord/integrators";
import { wienerIncrementPairs } from "@concord/noise";
import { defaultRng, type NormalSource } from "@concord/rng";
import * as Plot from "@observablehq/plot";
import { COLORS, livePlot } from "../live-plot.ts";
import { samePath } from "../same-path.ts";

const PATHS = 60;
const FINEST = 512; // steps to t = 1
const FACTORS = [2, 8, 32, 128];
const A = 0.5;

type Step = (y: number[], dt: number, rng: NormalSource, b: number) => number[];
const f = (y: number[]): number[] => [A * y[0]];
const g = (y: number[], _t: number, b: number): number[] => [b * y[0]];
const SCHEMES: { step: Step; draws: 1 | 2; scheme: { name: string; evaluations: Readonly<Record<string, number>> } }[] = [
  { step: (y, dt, rng, b) => eulerMaruyamaStep(f, g, y, 0, dt, rng, b), draws: 1, scheme: eulerMaruyamaScheme },
  { step: (y, dt, rng, b) => milsteinStep(f, g, (_y: number[], _t: number, slope: number) => [slope], y, 0, dt, rng, b), draws: 1, scheme: milsteinScheme },
  { step: (y, dt, rng, b) => milsteinPlatenStep(f, g, y, 0, dt, rng, b), draws: 1, scheme: milsteinPlatenScheme },
  { step: (y, dt, rng, b) => sriw1Step(f, g, y, 0, dt, rng, b), draws: 2, scheme: sriw1Scheme },
];

export default livePlot({
  caption: "Geometric Brownian motion, dy = y/2 dt + σ·y dW: the mean distance from the exact path at t = 1, over 60 paths, by how often a scheme calls f and g. Each dot is a step size.",
  seeded: true,
  controls: { sigma: { label: "σ", unit: "1/√s", min: 0.1, max: 1.5, step: 0.05, value: 0.8 } },
  draw({ sigma }, seed) {
    const rng = defaultRng(seed);
    const dt = 1 / FINEST;
    const errors = SCHEMES.map(() => FACTORS.map(() => 0));
    for (let path = 0; path < PATHS; path++) {
      const pairs = wienerIncrementPairs(FINEST, dt, rng);
      const w = pairs.reduce((sum, value, i) => sum + (i % 2 === 0 ? value : 0), 0);
      const exact = Math.exp(A - (sigma * sigma) / 2 + sigma * w);
      SCHEMES.forEach(({ step, draws }, k) => {
        FACTORS.forEach((factor, j) => {
          const source = samePath(pairs, dt, factor, draws);
          let y = [1];
          for (let i = 0; i < FINEST / factor; i++) y = step(y, dt * factor, source, sigma);
          errors[k][j] += Math.abs(y[0] - exact) / PATHS;
        });
      });
    }
    const points = SCHEMES.flatMap(({ scheme: { name, evaluations } }, k) => {
      const calls = Object.values(evaluations).reduce((sum, n) => sum + n, 0);
      return FACTORS.map((factor, j) => ({ name, k, calls: (calls * FINEST) / factor, error: errors[k][j] }));
    });
    return {
      panels: [
        {
          height: 300,
          marginRight: 130,
          marginBottom: 42,
          x: { label: "calls of f and g", type: "log", grid: true },
          y: { label: "strong error", type: "log", grid: true, ticks: 5, tickFormat: "~g" },
          marks: [
            Plot.line(points, { x: "calls", y: "error", z: "name", stroke: ({ k }) => COLORS[k] }),
            Plot.dot(points, { x: "calls", y: "error", fill: ({ k }) => COLORS[k], r: 3 }),
            ...SCHEMES.map((_, k) => Plot.text([points[k * FACTORS.length]], { x: "calls", y: "error", text: "name", textAnchor: "start", dx: 8, dy: [0, 7, -7, 0][k], fill: COLORS[k] })),
          ],
        },
      ],
    };
  },
});
