import { ornsteinUhlenbeckInput } from "@concord/noise";
import { defaultRng } from "@concord/rng";
import * as Plot from "@observablehq/plot";
import { trace } from "../curves.ts";
import { COLORS, digits, livePlot, range } from "../live-plot.ts";
import { mean, std as deviation } from "../histogram.ts";

const MEAN = 220; // pulses/s

export default livePlot({
  caption: "Noise with a memory, and its autocovariance: measured from the samples, and std²·exp(−t/tau). Neither depends on dt.",
  seeded: true,
  controls: {
    std: { label: "std", unit: "pulses/s", min: 1, max: 60, step: 1, value: 22 },
    tau: { label: "tau", unit: "s", min: -3, max: -1, step: 0.05, value: -2, log: true },
    dt: { label: "dt", unit: "s", min: -3.5, max: -2, step: 0.1, value: -3, log: true },
  },
  draw({ std, tau, dt }, seed) {
    const samples = ornsteinUhlenbeckInput(Math.round(20 / dt), MEAN, std, tau, dt, defaultRng(seed));
    const lags = range(0, 0.05, 26).map((lag) => Math.round(lag / dt));
    const center = mean(samples);
    const covariance = lags.map((lag) => mean(samples.subarray(lag).map((x, i) => (x - center) * (samples[i] - center))));
    const shown = samples.subarray(0, Math.round(1 / dt));
    const every = Math.ceil(shown.length / 2000);
    return {
      panels: [
        { height: 170, x: { label: "t (s)" }, y: { label: "p (pulses/s)", grid: true }, marks: [trace(shown.filter((_, i) => i % every === 0), dt * every)] },
        {
          height: 150,
          x: { label: "lag (s)" },
          y: { label: "autocovariance", grid: true, zero: true, ticks: 4 },
          marks: [
            Plot.lineY(range(0, 0.05), { x: (t) => t, y: (t) => std * std * Math.exp(-t / tau), stroke: COLORS[3], strokeDasharray: "4 3" }),
            Plot.dotY(covariance, { x: (_, i) => lags[i] * dt, fill: COLORS[0], r: 2.5 }),
          ],
        },
      ],
      readings: { "standard deviation over 20 s:": digits(deviation(samples)) },
    };
  },
});
