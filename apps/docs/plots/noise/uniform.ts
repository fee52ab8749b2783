import { uniformInput } from "@concord/noise";
import { defaultRng } from "@concord/rng";
import { trace } from "../curves.ts";
import { histogram, mean, std } from "../histogram.ts";
import { digits, livePlot } from "../live-plot.ts";

export default livePlot({
  caption: "The input of Jansen & Rit (1995): any rate between two limits, one sample a millisecond.",
  seeded: true,
  controls: {
    low: { label: "low", unit: "pulses/s", min: 0, max: 200, step: 5, value: 120 },
    high: { label: "high", unit: "pulses/s", min: 200, max: 400, step: 5, value: 320 },
  },
  draw({ low, high }, seed) {
    const samples = uniformInput(1000, low, high, defaultRng(seed));
    return {
      panels: [
        { height: 150, x: { label: "t (s)" }, y: { label: "p (pulses/s)", grid: true, domain: [0, 400] }, marks: [trace(samples, 1e-3)] },
        { height: 130, x: { label: "p (pulses/s)" }, y: { label: "density", grid: true, ticks: 3 }, marks: [histogram(samples, 0, 400, 40)] },
      ],
      readings: { "mean:": digits(mean(samples)), "standard deviation:": digits(std(samples)) },
    };
  },
});
