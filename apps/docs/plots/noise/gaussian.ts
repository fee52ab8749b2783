import { gaussianInput } from "@concord/noise";
import { defaultRng } from "@concord/rng";
import { trace } from "../curves.ts";
import { histogram, mean, std as deviation } from "../histogram.ts";
import { digits, livePlot } from "../live-plot.ts";

const DT = 1e-3; // s

export default livePlot({
  caption: "A second of input, one sample a millisecond, and its distribution.",
  seeded: true,
  controls: {
    mean: { label: "mean", unit: "pulses/s", min: 0, max: 400, step: 10, value: 220 },
    std: { label: "std, per sample", unit: "pulses/s", min: 0, max: 60, step: 1, value: 22 },
  },
  draw({ mean: center, std }, seed) {
    const samples = gaussianInput(1000, center, std, defaultRng(seed));
    return {
      panels: [
        { height: 170, x: { label: "t (s)" }, y: { label: "p (pulses/s)", grid: true }, marks: [trace(samples, DT)] },
        { height: 140, x: { label: "p (pulses/s)" }, y: { label: "density", grid: true, ticks: 3 }, marks: [histogram(samples, center - 200, center + 200, 80)] },
      ],
      readings: { "mean:": digits(mean(samples)), "standard deviation:": digits(deviation(samples)) },
    };
  },
});
