import { defaultRng } from "@concord/rng";
import { choice, permutation } from "@concord/rng/distributions";
import * as Plot from "@observablehq/plot";
import { COLORS, livePlot } from "../live-plot.ts";

const POPULATIONS = ["pyramidal", "excitatory", "slow inhibitory", "fast inhibitory"];

export default livePlot({
  caption: "Populations chosen by their weights, and the integers below twelve in random order.",
  seeded: true,
  controls: {
    size: { label: "choices", min: 10, max: 1000, step: 10, value: 200 },
    pyramidal: { label: "weight of pyramidal", min: 0, max: 1, step: 0.05, value: 0.6 },
  },
  draw({ size, pyramidal }, seed) {
    const rng = defaultRng(seed);
    const rest = (1 - pyramidal) / 3;
    const chosen = choice(rng, POPULATIONS, { size, p: [pyramidal, rest, rest, rest] });
    return {
      panels: [
        {
          height: 170,
          marginLeft: 100,
          x: { label: "times chosen", grid: true },
          y: { label: null, domain: POPULATIONS },
          marks: [Plot.barX(POPULATIONS.map((name) => chosen.filter((other) => other === name).length), { y: (_, i) => POPULATIONS[i], fill: COLORS[0], fillOpacity: 0.5, inset: 3 })],
        },
      ],
      readings: { "first six:": chosen.slice(0, 6).join(", "), "permutation(rng, 12):": Array.from(permutation(rng, 12)).join(", ") },
    };
  },
});
