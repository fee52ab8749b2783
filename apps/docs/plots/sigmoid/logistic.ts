import { logisticTransfer } from "@concord/sigmoid";
import { curve } from "../curves.ts";
import { livePlot, range } from "../live-plot.ts";

const V = range(-10, 50);

export default livePlot({
  caption: "The logistic response of neural field models: sigma is the width of the thresholds' distribution.",
  controls: {
    maximum: { label: "maximum", unit: "Hz", min: 50, max: 400, step: 10, value: 250 },
    theta: { label: "theta, threshold", unit: "mV", min: 0, max: 30, step: 0.5, value: 15 },
    sigma: { label: "sigma, width", unit: "mV", min: 1, max: 10, step: 0.1, value: 3.3 },
  },
  draw: ({ maximum, theta, sigma }) => ({
    panels: [{ x: { label: "v (mV)" }, y: { label: "rate (Hz)", grid: true, domain: [0, 400] }, marks: [curve(V, logisticTransfer(V, maximum, theta, sigma))] }],
  }),
});
