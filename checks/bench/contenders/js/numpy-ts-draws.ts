// npm numpy-ts: default_rng(42), whose streams are NumPy's. Arrays of a million draws in the library's own memory,
// freed at once; or normals one by one, of which each carries the generator's state into WebAssembly and back.
import { random, type NDArray } from "numpy-ts";
import type { Work } from "../../src/worker.ts";

type Generator = ReturnType<typeof random.default_rng>;

const KINDS: Record<string, (generator: Generator, n: number) => unknown> = {
  normals: (generator, n) => generator.standard_normal(n),
  uniforms: (generator, n) => generator.random(n),
  exponentials: (generator, n) => generator.exponential(1, n),
};

function arrays(kind: string): Work {
  const draw = (generator: Generator, n: number) => KINDS[kind](generator, n) as NDArray;
  const generator = random.default_rng(42);
  return {
    answer: () => Float64Array.from(draw(random.default_rng(42), 8).data as Float64Array),
    batch: () => {
      draw(generator, 1e6).dispose();
      return 1e6;
    },
  };
}

function oneByOne(): Work {
  const draws = new Float64Array(1e5);
  const fill = (generator: Generator, n: number) => {
    for (let i = 0; i < n; i++) draws[i] = generator.standard_normal() as number;
    return draws.subarray(0, n);
  };
  const generator = random.default_rng(42);
  return {
    answer: () => fill(random.default_rng(42), 8),
    batch: () => fill(generator, draws.length).length,
  };
}

export default function make(kind: string): Work {
  return kind === "normals-scalar" ? oneByOne() : arrays(kind);
}
