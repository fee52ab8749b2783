import { sigmoid } from "@concord/sigmoid";
import * as Plot from "@observablehq/plot";
import { curve } from "../curves.ts";
import { COLORS, livePlot, range } from "../live-plot.ts";

const V = range(-10, 25);

export default livePlot({
  caption: "Mean firing rate by mean membrane potential; the dot is the threshold, where half of the maximum is reached.",
  controls: {
    e0: { label: "e0, half of the maximum", unit: "Hz", min: 0.5, max: 5, step: 0.1, value: 2.5 },
    v0: { label: "v0, threshold", unit: "mV", min: -5, max: 15, step: 0.5, value: 6 },
    r: { label: "r, slope", unit: "1/mV", min: 0.1, max: 2, step: 0.02, value: 0.56 },
  },
  draw: ({ e0, v0, r }) => ({
    panels: [
      {
        x: { label: "v (mV)" },
        y: { label: "S(v) (Hz)", grid: true, domain: [0, 10] },
        marks: [curve(V, sigmoid(V, e0, v0, r)), Plot.dot([v0], { x: (v) => v, y: (v) => sigmoid(v, e0, v0, r), fill: COLORS[1], r: 4 })],
      },
    ],
    readings: { "S(0) =": `${sigmoid(0, e0, v0, r).toPrecision(4)} Hz`, "S(v0) =": `${sigmoid(v0, e0, v0, r)} Hz` },
  }),
});
