import { gaussianInputInto } from "@concord/noise";
import type { Batch } from "./model.ts";

const STEPS = 256; // drawn at once for each column: a fill is cheaper than so many draws, and has their bits

export interface NoisyInput {
  begin: (batch: Batch) => void;
  /** The inputs of the next time step, shape (m,), in an array that is used again. */
  next: () => Float64Array;
}

/** The inputs of m columns: N(p, std) for each time step and column. */
export function noisyInput(m: number): NoisyInput {
  const drawn = new Float64Array(STEPS);
  const steps = Array.from({ length: STEPS }, () => new Float64Array(m));
  let batch: Batch;
  let at = STEPS;

  const draw = (): void => {
    const { parameters, rngs } = batch;
    for (let i = 0; i < m; i++) {
      gaussianInputInto(drawn, parameters.p[i], parameters.std[i], rngs[i]);
      for (let s = 0; s < STEPS; s++) steps[s][i] = drawn[s];
    }
    at = 0;
  };
  return {
    begin: (next) => {
      batch = next;
      at = STEPS;
    },
    next: () => {
      if (at === STEPS) draw();
      return steps[at++];
    },
  };
}
