import { defaultRng } from "@concord/rng";
import * as Plot from "@observablehq/plot";
import { COLORS, livePlot, range } from "../live-plot.ts";

export default livePlot({
  caption: "How often each integer was drawn; the line is what is expected.",
  seeded: true,
  controls: {
    n: { label: "draws", min: 1, max: 5, step: 0.1, value: 2.5, log: true },
    low: { label: "low", min: -10, max: 0, step: 1, value: 0 },
    high: { label: "high", min: 1, max: 10, step: 1, value: 6 },
    endpoint: { label: "high is drawn, too (endpoint)", options: ["false", "true"], value: 0 },
  },
  draw({ n, low, high, endpoint }, seed) {
    const count = Math.round(n);
    const values = defaultRng(seed).integers(low, high, { size: count, endpoint: endpoint === 1 }) as Float64Array;
    const last = endpoint === 1 ? high : high - 1;
    const integers = range(low, last, last - low + 1);
    return {
      panels: [
        {
          height: 200,
          x: { label: "integer", tickFormat: "d" },
          y: { label: "times drawn", grid: true },
          marks: [
            Plot.barY(integers.map((integer) => values.filter((value) => value === integer).length), { x: (_, i) => integers[i], fill: COLORS[0], fillOpacity: 0.45 }),
            Plot.ruleY([count / integers.length], { stroke: COLORS[1], strokeDasharray: "4 3" }),
          ],
        },
      ],
      readings: { "first ten:": Array.from(values.subarray(0, 10)).join(", ") },
    };
  },
});
