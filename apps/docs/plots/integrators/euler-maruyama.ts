import { eulerMaruyamaStep } from "@concord/integrators";
import { defaultRng } from "@concord/rng";
import * as Plot from "@observablehq/plot";
import { trace } from "../curves.ts";
import { std } from "../histogram.ts";
import { COLORS, livePlot } from "../live-plot.ts";

const PATHS = 5;
const END = 1; // s

export default livePlot({
  caption: "Paths of dy = −a·y dt + g(y) dW from y = 1, one seed: additive noise, g = σ, or multiplicative noise, g = σ·y.",
  seeded: true,
  controls: {
    noise: { label: "noise", options: ["additive", "multiplicative"], value: 0 },
    a: { label: "a, decay", unit: "1/s", min: 0, max: 20, step: 0.5, value: 5 },
    sigma: { label: "σ, intensity", unit: "1/√s", min: 0, max: 3, step: 0.05, value: 0.5 },
    dt: { label: "dt", unit: "s", min: -3.5, max: -1.3, step: 0.05, value: -2.5, log: true },
  },
  draw({ noise, a, sigma, dt }, seed) {
    const n = Math.round(END / dt);
    const g = (y: number[]): number[] => [noise === 0 ? sigma : sigma * y[0]];
    const rng = defaultRng(seed);
    const ends: number[] = [];
    const paths = Array.from({ length: PATHS }, () => {
      let y = [1];
      const values = [1];
      for (let i = 0; i < n; i++) {
        y = eulerMaruyamaStep((y) => [-a * y[0]], g, y, i * dt, dt, rng);
        values.push(y[0]);
      }
      ends.push(y[0]);
      return values;
    });
    return {
      panels: [{ x: { label: "t (s)", domain: [0, END] }, y: { label: "y", grid: true }, marks: [Plot.ruleY([0]), ...paths.map((path, i) => trace(path, dt, COLORS[i]))] }],
      readings: { "steps:": String(n), "standard deviation at the end:": std(ends).toPrecision(2) },
    };
  },
});
