// Work of the sigmoid contenders that take one number at a time.
import type { Work } from "../../src/worker.ts";
import { potentials, repetitions } from "./sigmoid-input.ts";

/** Takes a sigmoid of one number at a time, into an array that is used again. */
export function sigmoidLoop(n: number, sigmoid: (v: number) => number): Work {
  const v = potentials(n);
  const result = new Float64Array(n);
  const fill = () => {
    for (let i = 0; i < n; i++) result[i] = sigmoid(v[i]);
    return result;
  };
  return {
    answer: () => fill().slice(0, 8),
    batch: () => {
      const times = repetitions(n);
      for (let i = 0; i < times; i++) fill();
      return times * n;
    },
  };
}
