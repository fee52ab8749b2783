import { wilsonCowanTransfer } from "@concord/sigmoid";
import { curve } from "../curves.ts";
import { digits, livePlot, range } from "../live-plot.ts";

const X = range(-4, 12);

export default livePlot({
  caption: "The response of Wilson and Cowan: zero without input.",
  controls: {
    a: { label: "a, steepness", min: 0.2, max: 4, step: 0.1, value: 1.2 },
    theta: { label: "theta, threshold", min: 0, max: 8, step: 0.1, value: 2.8 },
  },
  draw: ({ a, theta }) => ({
    panels: [{ x: { label: "x (input)" }, y: { label: "response", grid: true, domain: [-0.5, 1] }, marks: [curve(X, wilsonCowanTransfer(X, a, theta))] }],
    readings: { "at 0:": digits(wilsonCowanTransfer(0, a, theta)), "at theta:": digits(wilsonCowanTransfer(theta, a, theta)) },
  }),
});
