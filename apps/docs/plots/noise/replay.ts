import { eulerMaruyamaStep } from "@concord/integrators";
import { coarsenIncrements, replayNormals, wienerIncrements } from "@concord/noise";
import { defaultRng } from "@concord/rng";
import * as Plot from "@observablehq/plot";
import { trace } from "../curves.ts";
import { COLORS, digits, livePlot } from "../live-plot.ts";

const N = 1024;
const [A, B] = [0.5, 0.8];

export default livePlot({
  caption: "Geometric Brownian motion: the exact path (dashed), and Euler–Maruyama on the same Wiener path, replayed in longer steps.",
  seeded: true,
  controls: { factor: { label: "steps", options: ["1024", "256", "64", "16", "4"], value: 3 } },
  draw({ factor }, seed) {
    const dW = wienerIncrements(N, 1 / N, defaultRng(seed));
    let w = 0;
    const exact = [1, ...Array.from(dW, (increment, i) => Math.exp((A - (B * B) / 2) * ((i + 1) / N) + B * (w += increment)))];
    const steps = N / 4 ** factor;
    const dt = 1 / steps;
    const rng = replayNormals(coarsenIncrements(dW, 4 ** factor).map((increment) => increment / Math.sqrt(dt)));
    const values = [1];
    for (let i = 0; i < steps; i++) [values[i + 1]] = eulerMaruyamaStep((y) => [A * y[0]], (y) => [B * y[0]], [values[i]], i * dt, dt, rng);
    return {
      panels: [
        {
          x: { label: "t (s)", domain: [0, 1] },
          y: { label: "y", grid: true, zero: true },
          marks: [trace(exact, 1 / N, COLORS[3], { strokeDasharray: "4 3" }), trace(values, dt, COLORS[0], { strokeWidth: 1.6 }), Plot.dotY(steps < 100 ? values : [], { x: (_, i) => i * dt, fill: COLORS[0], r: 2.5 })],
        },
      ],
      readings: { "error at the end:": digits(Math.abs(values[steps] - exact[N]), 2) },
    };
  },
});
