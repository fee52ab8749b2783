import { coarsenIncrementPairs, replayNormals } from "@concord/noise";
import type { NormalSource } from "@concord/rng";

/**
 * Normals that take a scheme along a recorded path in longer steps: of pairs (ΔW, ΔZ) over the fine steps, both numbers for schemes that
 * draw two a step, or the first alone.
 */
export function samePath(pairs: Float64Array, dt: number, factor: number, drawsPerStep: 1 | 2): NormalSource {
  const coarse = coarsenIncrementPairs(pairs, dt, factor);
  const step = dt * factor;
  const normals: number[] = [];
  for (let i = 0; i < coarse.length; i += 2) {
    const z1 = coarse[i] / Math.sqrt(step);
    normals.push(z1);
    if (drawsPerStep === 2) normals.push(Math.sqrt(3) * ((2 * coarse[i + 1]) / (step * Math.sqrt(step)) - z1));
  }
  return replayNormals(normals);
}
