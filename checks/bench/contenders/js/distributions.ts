import { defaultRng, type RandomGenerator } from "@concord/rng";
import { gamma, permutation, poisson } from "@concord/rng/distributions";
import type { Work } from "../../src/worker.ts";

const N = 1_000_000;

type Method = (rng: RandomGenerator, n: number) => Float64Array;

const METHODS: Record<string, Method> = {
  "poisson-4.5": (rng, n) => poisson(rng, 4.5, n),
  "poisson-100": (rng, n) => poisson(rng, 100, n),
  "gamma": (rng, n) => gamma(rng, 2, 10, n),
  "permutation": (rng, n) => permutation(rng, n),
  "poisson-4.5 one by one": (rng, n) => oneByOne(n, () => poisson(rng, 4.5)),
  "poisson-100 one by one": (rng, n) => oneByOne(n, () => poisson(rng, 100)),
  "gamma one by one": (rng, n) => oneByOne(n, () => gamma(rng, 2, 10)),
};

function oneByOne(n: number, draw: () => number): Float64Array {
  const out = new Float64Array(n);
  for (let i = 0; i < n; i++) out[i] = draw();
  return out;
}

/** A million draws, or a permutation of a million. */
export default function make(kind: string, path = "webassembly"): Work {
  if (path === "javascript") delete (globalThis as { WebAssembly?: unknown }).WebAssembly;
  const method = METHODS[kind];
  const rng = defaultRng(1);
  return {
    answer: () => method(defaultRng(42), 8),
    batch: () => method(rng, N).length,
  };
}
