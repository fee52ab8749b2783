import { eulerStep, exponentialEulerStep } from "@concord/integrators";
import * as Plot from "@observablehq/plot";
import { curve, name } from "../curves.ts";
import { COLORS, livePlot, range } from "../live-plot.ts";

const END = 1; // s

export default livePlot({
  caption: "A fast synapse, dy/dt = −a·y + a·cos(2πt). Where a·dt exceeds 2, Euler's method explodes; its exponential form, exact in −a·y, does not.",
  controls: {
    a: { label: "a, rate", unit: "1/s", min: 5, max: 200, step: 5, value: 60 },
    dt: { label: "dt", unit: "s", min: 0.002, max: 0.05, step: 0.001, value: 0.03 },
  },
  draw({ a, dt }) {
    const n = Math.floor(END / dt);
    const input = (t: number): number => a * Math.cos(2 * Math.PI * t);
    const [times, plain, exponential] = [[0], [0], [0]];
    let [y, z] = [[0], [0]];
    for (let i = 0; i < n; i++) {
      y = eulerStep((y, t) => [-a * y[0] + input(t)], y, i * dt, dt);
      z = exponentialEulerStep((_, t) => [input(t)], [-a], z, i * dt, dt);
      times.push((i + 1) * dt);
      plain.push(y[0]);
      exponential.push(z[0]);
    }
    const exact = range(0, END, 300);
    return {
      panels: [
        {
          x: { label: "t (s)", domain: [0, END] },
          y: { label: "y", grid: true, domain: [-2, 2] },
          marks: [
            curve(exact, exact.map((t) => exactly(a, t)), COLORS[3], { strokeDasharray: "4 3", strokeWidth: 1.2 }),
            curve(times, plain, COLORS[1], { clip: true, strokeWidth: 1.2 }),
            curve(times, exponential),
            Plot.dotY(exponential, { x: (_, i) => times[i], fill: COLORS[0], r: 2.2 }),
            name("eulerStep", 0.68, 1.7, COLORS[1]),
            name("exponentialEulerStep", 0.68, 1.35, COLORS[0]),
          ],
        },
      ],
      readings: { "a·dt =": (a * dt).toPrecision(3) },
    };
  },
});

/** The solution from y = 0. */
function exactly(a: number, t: number): number {
  const w = 2 * Math.PI;
  const steady = (time: number): number => (a * (a * Math.cos(w * time) + w * Math.sin(w * time))) / (a * a + w * w);
  return steady(t) - steady(0) * Math.exp(-a * t);
}
