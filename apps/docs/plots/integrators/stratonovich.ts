import { eulerMaruyamaStep, heunStratonovichStep, milsteinStratonovichStep } from "@concord/integrators";
import { defaultRng } from "@concord/rng";
import * as Plot from "@observablehq/plot";
import { curve, name } from "../curves.ts";
import { COLORS, digits, livePlot, range } from "../live-plot.ts";

const [PATHS, N] = [1000, 50];
const DT = 1 / N; // s
const f = (): number[] => [0];

export default livePlot({
  caption: "The mean over 1000 paths of an equation with noise alone, g = σ·y, from y = 1. Itô's solution has no drift; Stratonovich's grows with exp(σ²t/2). Dashed: exact.",
  seeded: true,
  controls: {
    scheme: { label: "Stratonovich scheme", options: ["heunStratonovichStep", "milsteinStratonovichStep"], value: 0 },
    sigma: { label: "σ", unit: "1/√s", min: 0.1, max: 1, step: 0.05, value: 0.6 },
  },
  draw({ scheme, sigma }, seed) {
    const g = (y: number[]): number[] => [sigma * y[0]];
    const means = (step: typeof eulerMaruyamaStep): number[] => {
      const rng = defaultRng(seed);
      const sums = new Float64Array(N + 1);
      for (let path = 0; path < PATHS; path++) {
        let y = [1];
        sums[0] += 1;
        for (let i = 0; i < N; i++) {
          y = step(f, g, y, 0, DT, rng);
          sums[i + 1] += y[0];
        }
      }
      return Array.from(sums, (sum) => sum / PATHS);
    };
    const [ito, stratonovich] = [means(eulerMaruyamaStep), means([heunStratonovichStep, milsteinStratonovichStep][scheme])];
    const t = range(0, 1, N + 1);
    const exact = t.map((time) => Math.exp((sigma * sigma * time) / 2));
    return {
      panels: [
        {
          marginRight: 90,
          x: { label: "t (s)" },
          y: { label: "mean of y", grid: true, domain: [0.9, Math.max(1.1, exact[N] * 1.05)] },
          marks: [
            Plot.ruleY([1], { stroke: COLORS[3], strokeDasharray: "4 3" }),
            curve(t, exact, COLORS[3], { strokeDasharray: "4 3", strokeWidth: 1 }),
            curve(t, ito, COLORS[0], { clip: true }),
            curve(t, stratonovich, COLORS[1], { clip: true }),
            name("Itô", 1, ito[N], COLORS[0], { dx: 8, dy: 0 }),
            name("Stratonovich", 1, stratonovich[N], COLORS[1], { dx: 8, dy: 0 }),
          ],
        },
      ],
      readings: { "at the end:": `${digits(ito[N], 3)} and ${digits(stratonovich[N], 3)}` },
    };
  },
});
