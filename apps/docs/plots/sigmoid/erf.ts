import { erfTransfer, logisticTransfer } from "@concord/sigmoid";
import { curve, name } from "../curves.ts";
import { COLORS, livePlot, range } from "../live-plot.ts";

const V = range(-10, 50);

export default livePlot({
  caption: "Normally distributed thresholds, and the logistic response of the same standard deviation for comparison.",
  controls: {
    theta: { label: "theta, mean threshold", unit: "mV", min: 0, max: 30, step: 0.5, value: 15 },
    sigma: { label: "sigma, standard deviation", unit: "mV", min: 1, max: 12, step: 0.1, value: 6 },
  },
  draw({ theta, sigma }) {
    // A logistic distribution of scale s has the standard deviation s·π/√3.
    const logistic = logisticTransfer(V, 250, theta, (sigma * Math.sqrt(3)) / Math.PI);
    return {
      panels: [
        {
          x: { label: "v (mV)" },
          y: { label: "rate (Hz)", grid: true, domain: [0, 280] },
          marks: [
            curve(V, logistic, COLORS[3], { strokeDasharray: "4 3" }),
            curve(V, erfTransfer(V, 250, theta, sigma)),
            name("erfTransfer", 38, 258, COLORS[0]),
            name("logistic", 38, 230, COLORS[3]),
          ],
        },
      ],
    };
  },
});
