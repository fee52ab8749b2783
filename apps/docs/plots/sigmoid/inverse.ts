import { sigmoid, sigmoidInverse } from "@concord/sigmoid";
import * as Plot from "@observablehq/plot";
import { curve } from "../curves.ts";
import { COLORS, digits, livePlot, range } from "../live-plot.ts";

export default livePlot({
  caption: "The potential that a firing rate belongs to: what an operating point is computed from.",
  controls: {
    rate: { label: "rate", unit: "Hz", min: 0.05, max: 4.95, step: 0.05, value: 2.5 },
    v0: { label: "v0, threshold", unit: "mV", min: -5, max: 15, step: 0.5, value: 6 },
    r: { label: "r, slope", unit: "1/mV", min: 0.1, max: 2, step: 0.02, value: 0.56 },
  },
  draw({ rate, v0, r }) {
    const rates = range(0.02, 4.98);
    const v = sigmoidInverse(rate, 2.5, v0, r);
    return {
      panels: [
        {
          x: { label: "rate (Hz)", domain: [0, 5] },
          y: { label: "v (mV)", grid: true },
          marks: [curve(rates, sigmoidInverse(rates, 2.5, v0, r)), Plot.ruleX([rate], { stroke: "var(--plot-grid)" }), Plot.dot([rate], { x: (x) => x, y: () => v, fill: COLORS[1], r: 4 })],
        },
      ],
      readings: { "v =": `${digits(v, 6)} mV`, "and back:": `${digits(sigmoid(v, 2.5, v0, r), 6)} Hz` },
    };
  },
});
