import type { RandomGenerator } from "@concord/rng";
import { defaultRng } from "@concord/rng";
import * as Plot from "@observablehq/plot";
import { histogram, mean } from "./histogram.ts";
import { COLORS, digits, type Drawing, range } from "./live-plot.ts";

/** A distribution, as a plot compares its draws with its density. */
export interface Distribution {
  draws: (rng: RandomGenerator, size: number) => Float64Array;
  density: (x: number) => number;
}

/** A histogram of many draws and the density that they follow. */
export function densityPlot({ draws, density }: Distribution, from: number, to: number, seed: number): Drawing {
  const values = draws(defaultRng(seed), 10_000);
  const points = range(from, to, 301).map((x) => [x, density(x)]).filter(([, y]) => Number.isFinite(y));
  const highest = Math.min(3, 1.2 * Math.max(...points.map(([, y]) => y)));
  return {
    panels: [
      {
        height: 220,
        x: { label: "x", domain: [from, to] },
        y: { label: "density", grid: true, domain: [0, highest] },
        marks: [histogram(values, from, to, 60), Plot.line(points, { stroke: COLORS[1], strokeWidth: 1.8, clip: true })],
      },
    ],
    readings: { "first:": digits(values[0], 6), "mean of 10 000:": digits(mean(values), 3) },
  };
}
