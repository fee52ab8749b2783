import { defaultRng, gaussianInput, rk4Step, sigmoid } from "@concord/models-utils";
import { trace } from "../curves.ts";
import { livePlot } from "../live-plot.ts";

const [A, a] = [3.25, 100]; // mV, 1/s
const DT = 1e-3; // s

export default livePlot({
  caption: "The program above: one second of a population that feeds back on itself.",
  seeded: true,
  controls: {
    mean: { label: "mean input", unit: "pulses/s", min: 0, max: 400, step: 10, value: 220 },
    std: { label: "std per sample", unit: "pulses/s", min: 0, max: 60, step: 1, value: 22 },
    feedback: { label: "feedback", min: 0, max: 60, step: 1, value: 20 },
  },
  draw({ mean, std, feedback }, seed) {
    const synapse = (y: number[], _t: number, p: number): number[] => [y[1], A * a * (p + feedback * sigmoid(y[0])) - 2 * a * y[1] - a * a * y[0]];
    const input = gaussianInput(1000, mean, std, defaultRng(seed));
    let y = [0, 0];
    const potential = Array.from(input, (p, i) => {
      const [value] = y;
      y = rk4Step(synapse, y, i * DT, DT, p);
      return value;
    });
    return {
      panels: [{ x: { label: "t (s)" }, y: { label: "y (mV)", grid: true, zero: true }, marks: [trace(potential, DT, undefined, { strokeWidth: 1.5 })] }],
      readings: { "after one second:": `${y[0]} mV` },
    };
  },
});
