import { eulerMaruyamaStep, sra1Step } from "@concord/integrators";
import { wienerIncrementPairs } from "@concord/noise";
import { defaultRng } from "@concord/rng";
import * as Plot from "@observablehq/plot";
import { trace } from "../curves.ts";
import { COLORS, digits, livePlot } from "../live-plot.ts";
import { samePath } from "../same-path.ts";

const FINEST = 1024;
const END = 4; // s
const FACTORS = [16, 32, 64, 128];

export default livePlot({
  caption: "One path of dy = (2·cos 2y − y)dt + σ dW: a fine solution (dashed), and two schemes in longer steps of the same noise.",
  seeded: true,
  controls: {
    steps: { label: "dt", options: FACTORS.map((factor) => `${(END * factor) / FINEST} s`), value: 2 },
    sigma: { label: "σ", unit: "1/√s", min: 0.1, max: 2, step: 0.1, value: 1 },
  },
  draw({ steps, sigma }, seed) {
    const dt = END / FINEST;
    const pairs = wienerIncrementPairs(FINEST, dt, defaultRng(seed));
    const f = (y: number[]): number[] => [2 * Math.cos(2 * y[0]) - y[0]];
    const path = (step: typeof sra1Step, factor: number, draws: 1 | 2): number[] => {
      const source = samePath(pairs, dt, factor, draws);
      let y = [0];
      return [0, ...Array.from({ length: FINEST / factor }, () => (y = step(f, () => sigma, y, 0, dt * factor, source))[0])];
    };
    const factor = FACTORS[steps];
    const fine = path(sra1Step, 1, 2);
    const [em, sra] = [path(eulerMaruyamaStep, factor, 1), path(sra1Step, factor, 2)];
    const worst = (values: number[]): string => digits(Math.max(...values.map((value, i) => Math.abs(value - fine[i * factor]))), 2);
    const x = (_: number, i: number): number => i * dt * factor;
    return {
      panels: [
        {
          x: { label: "t (s)" },
          y: { label: "y", grid: true },
          marks: [
            trace(fine, dt, COLORS[3], { strokeDasharray: "3 2" }),
            trace(em, dt * factor, COLORS[1]),
            trace(sra, dt * factor, COLORS[0], { strokeWidth: 1.6 }),
            Plot.dotY(em, { x, fill: COLORS[1], r: 2.4 }),
            Plot.dotY(sra, { x, fill: COLORS[0], r: 2.4 }),
          ],
        },
      ],
      readings: { "largest error, sra1Step (blue):": worst(sra), "eulerMaruyamaStep (red):": worst(em) },
    };
  },
});
