// npm numpy-ts: default_rng(42) for Poisson draws, whose stream is NumPy's, and permutations, whose order is another; gamma, which
// its generator does not have, from the library's global one. A million in the library's own memory, freed at once.
import { random, type NDArray } from "numpy-ts";
import type { Work } from "../../src/worker.ts";

type Draw = (generator: ReturnType<typeof random.default_rng>, n: number) => unknown;

const KINDS: Record<string, Draw> = {
  "poisson-4.5": (generator, n) => generator.poisson(4.5, n),
  "poisson-100": (generator, n) => generator.poisson(100, n),
  "gamma": (_, n) => random.gamma(2, 10, n),
  "permutation": (generator, n) => generator.permutation(n),
};

/** What the answer of another stream is compared by. */
const SUMMARIES: Record<string, (draws: Float64Array) => number[]> = {
  // Mean and standard deviation.
  "gamma": (draws) => {
    const mean = average(draws);
    return [mean, Math.sqrt(average(draws.map((x) => (x - mean) ** 2)))];
  },
  // Averages of the places and of place by place, as parts of the whole.
  "permutation": (draws) => [average(draws) / draws.length, average(draws.map((x, i) => x * i)) / draws.length ** 2],
};

export default function make(kind: string): Work {
  const draw = (generator: ReturnType<typeof random.default_rng>, n: number) => KINDS[kind](generator, n) as NDArray;
  const generator = random.default_rng(42);
  const values = (n: number) => Float64Array.from(draw(random.default_rng(42), n).data as unknown as ArrayLike<number>, Number);
  return {
    answer: () => (kind in SUMMARIES ? SUMMARIES[kind](values(1e6)) : values(8)),
    batch: () => {
      draw(generator, 1e6).dispose();
      return 1e6;
    },
  };
}

function average(values: Float64Array): number {
  return values.reduce((sum, x) => sum + x, 0) / values.length;
}
