// npm numpy-ts: whole arrays, of which each operation makes a new one; freed at once, as the library advises for loops.
// Its operators take a number on the right only, so 5 / (1 + exp(0.56 * (6 - v))) is written
// with (v - 6) * -0.56 (the same numbers) and 5 times a reciprocal (at most a last digit off). Without the clip.
import { add, array, exp, multiply, reciprocal, subtract } from "numpy-ts";
import type { Work } from "../../src/worker.ts";
import { potentials, repetitions } from "./sigmoid-input.ts";

export default function make(length: string): Work {
  const n = Number(length);
  const v = array(potentials(n), "float64");
  const sigmoid = () => {
    const difference = subtract(v, 6);
    const exponent = multiply(difference, -0.56);
    difference.dispose();
    const exponential = exp(exponent);
    exponent.dispose();
    const denominator = add(exponential, 1);
    exponential.dispose();
    const inverse = reciprocal(denominator);
    denominator.dispose();
    const result = multiply(inverse, 5);
    inverse.dispose();
    return result;
  };
  return {
    answer: () => Float64Array.from(sigmoid().data as Float64Array).slice(0, 8),
    batch: () => {
      const times = repetitions(n);
      for (let i = 0; i < times; i++) sigmoid().dispose();
      return times * n;
    },
  };
}
