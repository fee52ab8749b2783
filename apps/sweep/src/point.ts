import { defaultRng, type RandomGenerator, SeedSequence } from "@concord/rng";
import type { Axis, Study } from "./study.ts";

/** Point k of a study. */
export interface Point {
  /** Values of the study's axes, in their order. */
  values: number[];
  /** What the point draws from next: stream [k] of the study's seed, so it depends on seed and k alone. */
  rng: RandomGenerator;
}

/** Point k, from 0. On a grid the last axis runs fastest; of a random design, a point's own stream gives its values first. */
export function pointAt(study: Study, k: number): Point {
  const { design, axes, seed } = study;
  const rng = defaultRng(new SeedSequence(BigInt(seed), { spawnKey: [k] }));
  return { values: design === "grid" ? gridValues(axes, k) : axes.map(({ from, to }) => rng.uniform(from, to)), rng };
}

/** The values of point k; on a grid without a generator, which takes longer than all else of a table's row. */
export function valuesAt(study: Study, k: number): number[] {
  return study.design === "grid" ? gridValues(study.axes, k) : pointAt(study, k).values;
}

function gridValues(axes: readonly Axis[], k: number): number[] {
  const values: number[] = [];
  for (let j = axes.length - 1; j >= 0; j--) {
    const { from, to, count = 1 } = axes[j];
    const i = k % count;
    // As np.linspace does it, which ends exactly on `to`.
    values[j] = i === count - 1 && count > 1 ? to : from + i * ((to - from) / Math.max(1, count - 1));
    k = (k - i) / count;
  }
  return values;
}
