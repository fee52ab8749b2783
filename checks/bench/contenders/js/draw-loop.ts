// Work of the draw contenders that draw one number at a time.
import type { Work } from "../../src/worker.ts";

/** Draws one number at a time into an array; the answer is [mean, variance] of a million draws, for streams that are not NumPy's. */
export function drawLoop(draw: () => number): Work {
  const draws = new Float64Array(1e6);
  const fill = () => {
    for (let i = 0; i < draws.length; i++) draws[i] = draw();
  };
  return {
    answer: () => {
      fill();
      const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
      const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / draws.length;
      return [mean, variance];
    },
    batch: () => {
      fill();
      return draws.length;
    },
  };
}
