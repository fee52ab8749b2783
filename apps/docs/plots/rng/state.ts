import { defaultRng, PCG64, RandomGenerator } from "@concord/rng";
import * as Plot from "@observablehq/plot";
import { COLORS, livePlot } from "../live-plot.ts";

const N = 200;

export default livePlot({
  caption: "A generator, and one that was restored from its state after so many draws: it goes on with the same bits.",
  seeded: true,
  controls: { draws: { label: "state saved after", unit: "draws", min: 0, max: N - 10, step: 10, value: 100 } },
  draw({ draws }, seed) {
    const rng = defaultRng(seed);
    const before = draws === 0 ? new Float64Array(0) : rng.standardNormal(draws);
    const json = JSON.stringify(rng);
    const after = rng.standardNormal(N - draws);
    const restored = RandomGenerator.fromJSON(JSON.parse(json), [PCG64]).standardNormal(N - draws);
    return {
      panels: [
        {
          height: 200,
          x: { label: "draw" },
          y: { label: "value", grid: true, domain: [-3.5, 3.5] },
          marks: [
            Plot.ruleX([draws], { stroke: COLORS[3], strokeDasharray: "4 3" }),
            Plot.dotY([...before, ...after], { x: (_, i) => i, fill: COLORS[0], r: 2 }),
            Plot.dotY(restored, { x: (_, i) => draws + i, stroke: COLORS[1], r: 4, strokeWidth: 1 }),
          ],
        },
      ],
      readings: { "equal bits:": `${restored.filter((value, i) => Object.is(value, after[i])).length} of ${restored.length}`, "size of the state:": `${json.length} characters` },
    };
  },
});
