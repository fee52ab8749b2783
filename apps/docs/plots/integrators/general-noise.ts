import { eulerMaruyamaGeneralStep } from "@concord/integrators";
import { defaultRng } from "@concord/rng";
import * as Plot from "@observablehq/plot";
import { COLORS, livePlot } from "../live-plot.ts";

const N = 1500;

export default livePlot({
  caption: "Two nodes that share a part of their noise: a path of dy = −y dt + g dW with a matrix g, a process of its own for each node and a common one.",
  seeded: true,
  controls: {
    own: { label: "own noise", unit: "1/√s", min: 0, max: 1, step: 0.05, value: 0.3 },
    common: { label: "common noise", unit: "1/√s", min: 0, max: 1, step: 0.05, value: 0.6 },
  },
  draw({ own, common }, seed) {
    const rng = defaultRng(seed);
    const matrix = [own, 0, common, 0, own, common];
    let y = [0, 0];
    const points = Array.from({ length: N }, () => (y = eulerMaruyamaGeneralStep((y) => [-y[0], -y[1]], () => matrix, 3, y, 0, 0.02, rng)));
    return {
      panels: [{ height: 300, x: { label: "y1", domain: [-2, 2], grid: true }, y: { label: "y2", domain: [-2, 2], grid: true }, marks: [Plot.line(points, { stroke: COLORS[0], strokeWidth: 0.8, clip: true })] }],
    };
  },
});
