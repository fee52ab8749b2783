import { defaultRng } from "@concord/rng";
import * as Plot from "@observablehq/plot";
import { trace } from "../curves.ts";
import { COLORS, livePlot } from "../live-plot.ts";

const N = 400;

export default livePlot({
  caption: "Random walks of the children of one seed. What a child draws depends on the seed and on which child it is, not on what the others do.",
  seeded: true,
  controls: { children: { label: "children", min: 1, max: 5, step: 1, value: 3 } },
  draw({ children }, seed) {
    const streams = defaultRng(seed).spawn(children);
    const firsts: string[] = [];
    const walks = streams.map((stream) => {
      let sum = 0;
      const walk = Array.from(stream.standardNormal(N), (draw) => (sum += draw));
      firsts.push(walk[0].toPrecision(5));
      return walk;
    });
    return {
      panels: [{ height: 220, x: { label: "draws" }, y: { label: "sum", grid: true }, marks: [Plot.ruleY([0], { stroke: "var(--plot-grid)" }), ...walks.map((walk, i) => trace(walk, 1, COLORS[i], { strokeWidth: 1.4 }))] }],
      readings: { "first draws:": firsts.join(", ") },
    };
  },
});
