import { coarsenIncrements, refineIncrements, wienerIncrements } from "@concord/noise";
import { defaultRng } from "@concord/rng";
import * as Plot from "@observablehq/plot";
import { COLORS, livePlot } from "../live-plot.ts";

const N = 128;
const DT = 1 / N; // s

export default livePlot({
  caption: "One Wiener path in three resolutions: drawn, coarsened by summing its increments, refined by Brownian bridges. All meet where they have a point.",
  seeded: true,
  controls: {
    coarsen: { label: "coarsened by", min: 0, max: 6, step: 1, value: 4 },
    refine: { label: "refined, times", min: 0, max: 4, step: 1, value: 2 },
  },
  draw({ coarsen, refine }, seed) {
    const rng = defaultRng(seed);
    const dW = wienerIncrements(N, DT, rng);
    const coarse = coarsenIncrements(dW, 2 ** coarsen);
    let fine = dW;
    for (let i = 0; i < refine; i++) fine = refineIncrements(fine, DT / 2 ** i, rng);
    const path = (increments: Float64Array): number[] => {
      const values = [0];
      for (const increment of increments) values.push(values[values.length - 1] + increment);
      return values;
    };
    const line = (increments: Float64Array, color: string, strokeWidth: number): Plot.Markish => {
      const values = path(increments);
      return Plot.lineY(values, { x: (_, i) => i / increments.length, stroke: color, strokeWidth });
    };
    const coarsePath = path(coarse);
    return {
      panels: [
        {
          x: { label: "t (s)", domain: [0, 1] },
          y: { label: "W(t) (√s)", grid: true },
          marks: [
            line(fine, COLORS[3], 0.7),
            line(dW, COLORS[0], 1.2),
            line(coarse, COLORS[1], 1.8),
            Plot.dotY(coarsePath, { x: (_, i) => i / coarse.length, fill: COLORS[1], r: 3 }),
          ],
        },
      ],
      readings: { "drawn:": `${N} steps`, "coarsened:": `${coarse.length}`, "refined:": `${fine.length}` },
    };
  },
});
