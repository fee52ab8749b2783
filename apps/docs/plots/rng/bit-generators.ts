import { type BitGenerator, MT19937, PCG64, PCG64DXSM, Philox, RandomGenerator, SFC64 } from "@concord/rng";
import * as Plot from "@observablehq/plot";
import { COLORS, livePlot } from "../live-plot.ts";

const CLASSES: Record<string, new (seed: number) => BitGenerator> = { PCG64, PCG64DXSM, Philox, SFC64, MT19937 };
const NAMES = Object.keys(CLASSES);

export default livePlot({
  caption: "A thousand pairs of consecutive uniform draws, by the chosen bit generator: no lines, no gaps.",
  seeded: true,
  controls: { chosen: { label: "bit generator", options: NAMES, value: 0 } },
  draw({ chosen }, seed) {
    const rng = new RandomGenerator(new CLASSES[NAMES[chosen]](seed));
    const u = rng.random(2000);
    return {
      panels: [
        {
          height: 300,
          x: { label: "draw", domain: [0, 1] },
          y: { label: "next draw", domain: [0, 1] },
          marks: [Plot.frame({ stroke: "var(--plot-grid)" }), Plot.dot({ length: 1000 }, { x: (_, i) => u[2 * i], y: (_, i) => u[2 * i + 1], fill: COLORS[0], fillOpacity: 0.6, r: 1.8 })],
        },
      ],
      readings: { "first draws:": Array.from(u.subarray(0, 3), (value) => value.toPrecision(6)).join(", ") },
    };
  },
});
