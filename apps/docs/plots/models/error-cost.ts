import { eulerStep, heunStep, midpointStep, rk4Step } from "@concord/integrators";
import { derivative, PUBLISHED } from "@concord/example-jansen-rit";
import * as Plot from "@observablehq/plot";
import { COLORS, livePlot } from "../live-plot.ts";

const SECONDS = 0.5;
const SCHEMES = [
  { name: "eulerStep", step: eulerStep, calls: 1 },
  { name: "midpointStep", step: midpointStep, calls: 2 },
  { name: "heunStep", step: heunStep, calls: 2 },
  { name: "rk4Step", step: rk4Step, calls: 4 },
] as const;
/** Two of the curves lie on each other. */
const LABEL_SHIFTS = [0, -7, 8, 0];
const STEPS = [2e-3, 1e-3, 5e-4, 2.5e-4, 1.25e-4];

export default livePlot({
  caption: "Half a second of a Jansen–Rit column from rest: how far from the solution a scheme ends, by how often it calls the derivative. Each dot is a step size, 2 to 0.125 ms.",
  controls: { p: { label: "input", unit: "pulses/s", min: 60, max: 320, step: 20, value: 220 } },
  draw({ p }) {
    const { A, B, a, b, C, e0, v0, r } = PUBLISHED;
    const end = (step: (typeof SCHEMES)[number]["step"], dt: number): number => {
      let y = [0, 0, 0, 0, 0, 0];
      const n = Math.round(SECONDS / dt);
      for (let i = 0; i < n; i++) y = step(derivative, y, i * dt, dt, p, A, B, a, b, C, 0.8 * C, 0.25 * C, 0.25 * C, e0, v0, r);
      return y[1] - y[2];
    };
    const exact = end(rk4Step, 2.5e-5);
    const points = SCHEMES.flatMap(({ name, step, calls }, k) => STEPS.map((dt) => ({ name, k, calls: (calls * SECONDS) / dt, error: Math.abs(end(step, dt) - exact) })));
    return {
      panels: [
        {
          height: 300,
          marginLeft: 60,
          marginRight: 96,
          marginBottom: 42,
          x: { label: "calls of the derivative", type: "log", grid: true },
          y: { label: "error (mV)", type: "log", grid: true, tickFormat: "~e", ticks: 6 },
          marks: [
            Plot.line(points, { x: "calls", y: "error", z: "name", stroke: ({ k }) => COLORS[k] }),
            Plot.dot(points, { x: "calls", y: "error", fill: ({ k }) => COLORS[k], r: 3 }),
            ...SCHEMES.map(({ name }, k) => Plot.text([points[(k + 1) * STEPS.length - 1]], { x: "calls", y: "error", text: () => name, textAnchor: "start", dx: 8, dy: LABEL_SHIFTS[k], fill: COLORS[k] })),
          ],
        },
      ],
    };
  },
});
