import { tanhTransfer } from "@concord/sigmoid";
import { curve } from "../curves.ts";
import { livePlot, range } from "../live-plot.ts";

const X = range(-3, 3);

export default livePlot({
  caption: "The response of random networks, which become chaotic when the gain of their connections exceeds one.",
  controls: { gain: { label: "gain", min: 0.2, max: 6, step: 0.1, value: 1 } },
  draw: ({ gain }) => ({ panels: [{ x: { label: "x" }, y: { label: "tanh(gain·x)", grid: true, domain: [-1, 1] }, marks: [curve(X, tanhTransfer(X, gain))] }] }),
});
