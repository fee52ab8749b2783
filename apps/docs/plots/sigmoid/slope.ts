import { sigmoidDerivative } from "@concord/sigmoid";
import { curve } from "../curves.ts";
import { digits, livePlot, range } from "../live-plot.ts";

const V = range(-10, 25);

export default livePlot({
  caption: "The sigmoid's slope: the gain of a population at its operating point. It is largest at the threshold, e0·r/2.",
  controls: {
    e0: { label: "e0, half of the maximum", unit: "Hz", min: 0.5, max: 5, step: 0.1, value: 2.5 },
    v0: { label: "v0, threshold", unit: "mV", min: -5, max: 15, step: 0.5, value: 6 },
    r: { label: "r, slope", unit: "1/mV", min: 0.1, max: 2, step: 0.02, value: 0.56 },
  },
  draw: ({ e0, v0, r }) => ({
    panels: [{ x: { label: "v (mV)" }, y: { label: "dS/dv (Hz/mV)", grid: true, zero: true }, marks: [curve(V, sigmoidDerivative(V, e0, v0, r))] }],
    readings: { "at v0:": `${digits(sigmoidDerivative(v0, e0, v0, r))} Hz/mV` },
  }),
});
