import type { Work } from "@concord/bench";
import { Simulator } from "../../src/simulator.ts";
import type { Study } from "../../src/study.ts";
import points from "./points.json" with { type: "json" };

const { count, transient, steps, std } = points;
const axes = (["C", "p"] as const).map((name) => ({ name, from: points[name][0], to: points[name][1], count }));
const study = (noise: number): Study => ({
  model: "jansen-rit",
  design: "grid",
  axes,
  points: count ** 2,
  fixed: { std: noise },
  start: [0, 0, 0, 0, 0, 0],
  seconds: steps / 1000,
  transient: transient / 1000,
  dt: 1e-3,
  seed: "42",
});

/** The sweep's own loop in one thread, so many columns side by side. */
export default function make(batch: string): Work {
  const simulator = new Simulator(study(std), Number(batch));
  return {
    answer: () => new Simulator(study(0), Number(batch)).simulate(0, count ** 2).map((value) => (Number.isNaN(value) ? 0 : value)).slice(0, 96),
    batch: () => {
      simulator.simulate(0, count ** 2);
      return count ** 2 * (transient + steps);
    },
  };
}
