import { eulerStep, heunStep, midpointStep, rk4Step } from "@concord/integrators";
import * as Plot from "@observablehq/plot";
import { curve } from "../curves.ts";
import { COLORS, digits, livePlot, range } from "../live-plot.ts";

const STEPS = [eulerStep, midpointStep, heunStep, rk4Step];
const END = 10; // s
const oscillator = (y: number[], _t: number, omega: number): number[] => [y[1], -omega * omega * y[0]];

export default livePlot({
  caption: "An oscillator, y″ = −ω²·y, stepped by the chosen scheme, over the exact cosine. Euler's method gains energy with each step.",
  controls: {
    scheme: { label: "scheme", options: ["eulerStep", "midpointStep", "heunStep", "rk4Step"], value: 0 },
    dt: { label: "dt", unit: "s", min: -2.5, max: 0, step: 0.05, value: -1, log: true },
    omega: { label: "ω", unit: "1/s", min: 0.5, max: 4, step: 0.1, value: 2 },
  },
  draw({ scheme, dt, omega }) {
    const n = Math.floor(END / dt);
    const t = Array.from({ length: n + 1 }, (_, i) => i * dt);
    let y = [1, 0];
    const values = t.map((time) => {
      const [value] = y;
      y = STEPS[scheme](oscillator, y, time, dt, omega);
      return value;
    });
    const error = Math.abs(values[n] - Math.cos(omega * t[n]));
    const exact = range(0, END, 400);
    return {
      panels: [
        {
          x: { label: "t (s)", domain: [0, END] },
          y: { label: "y", grid: true, domain: [-2, 2] },
          clip: true,
          marks: [
            curve(exact, exact.map((time) => Math.cos(omega * time)), COLORS[3], { strokeDasharray: "4 3", strokeWidth: 1.2 }),
            curve(t, values, COLORS[0], { clip: true }),
            Plot.dotY(n < 120 ? values : [], { x: (_, i) => t[i], fill: COLORS[0], r: 2.2, clip: true }),
          ],
        },
      ],
      readings: { "steps:": String(n), "error at the end:": digits(error, 3) },
    };
  },
});
