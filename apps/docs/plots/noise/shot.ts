import { shotNoiseInput } from "@concord/noise";
import { defaultRng } from "@concord/rng";
import { trace } from "../curves.ts";
import { mean, std } from "../histogram.ts";
import { digits, livePlot } from "../live-plot.ts";

const DT = 5e-4; // s

export default livePlot({
  caption: "Each pulse jumps by one and decays from its own time. Few pulses within tau are seen one by one, many become Gaussian.",
  seeded: true,
  controls: {
    rate: { label: "rate", unit: "Hz", min: 1, max: 3, step: 0.05, value: 1.7, log: true },
    tau: { label: "tau", unit: "s", min: -3, max: -1, step: 0.05, value: -2, log: true },
  },
  draw({ rate, tau }, seed) {
    const samples = shotNoiseInput(2000, rate, 1, tau, DT, defaultRng(seed));
    return {
      panels: [{ height: 200, x: { label: "t (s)" }, y: { label: "x (amplitudes)", grid: true, zero: true }, marks: [trace(samples, DT)] }],
      readings: {
        "mean:": `${digits(mean(samples))}, of ${digits(rate * tau)}`,
        "standard deviation:": `${digits(std(samples))}, of ${digits(Math.sqrt((rate * tau) / 2))}`,
      },
    };
  },
});
