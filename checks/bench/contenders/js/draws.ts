import { gaussianInput } from "@concord/noise";
import { defaultRng, type RandomGenerator } from "@concord/rng";
import type { Work } from "../../src/worker.ts";

const N = 1_000_000;

type Method = (rng: RandomGenerator, out: Float64Array) => Float64Array;

const METHODS: Record<string, Method> = {
  "normals": (rng, out) => rng.fillStandardNormal(out),
  "uniforms": (rng, out) => rng.fillRandom(out),
  "exponentials": (rng, out) => rng.fillStandardExponential(out),
  "input": (rng, out) => gaussianInput(out.length, 220, 22, rng),
  "normals one by one": (rng, out) => {
    for (let i = 0; i < out.length; i++) out[i] = rng.standardNormal();
    return out;
  },
  "uniforms one by one": (rng, out) => {
    for (let i = 0; i < out.length; i++) out[i] = rng.random();
    return out;
  },
  "exponentials one by one": (rng, out) => {
    for (let i = 0; i < out.length; i++) out[i] = rng.standardExponential();
    return out;
  },
  "normals of eight": (rng, out) => {
    const [generators, all] = eight(rng, out);
    for (let i = 0; i < out.length; i++) out[i] = generators[i & all].standardNormal();
    return out;
  },
  "uniforms of eight": (rng, out) => {
    const [generators, all] = eight(rng, out);
    for (let i = 0; i < out.length; i++) out[i] = generators[i & all].random();
    return out;
  },
  "exponentials of eight": (rng, out) => {
    const [generators, all] = eight(rng, out);
    for (let i = 0; i < out.length; i++) out[i] = generators[i & all].standardExponential();
    return out;
  },
  "seeding": (_, out) => out.map((_, seed) => defaultRng(seed).random()),
};

/** A generator and seven others, to be drawn from in turn; for an answer, which is shorter, the first one alone. */
function eight(rng: RandomGenerator, out: Float64Array): [RandomGenerator[], all: number] {
  return [[rng, ...Array.from({ length: 7 }, (_, seed) => defaultRng(seed))], out.length < N ? 0 : 7];
}

/** A million draws into an array, at once or one by one; or ten thousand generators. */
export default function make(kind: string, path = "webassembly"): Work {
  if (path === "javascript") delete (globalThis as { WebAssembly?: unknown }).WebAssembly;
  const method = METHODS[kind];
  const rng = defaultRng(1);
  const out = new Float64Array(kind === "seeding" ? 10_000 : N);
  return {
    answer: () => method(defaultRng(42), new Float64Array(8)),
    batch: () => (method(rng, out), out.length),
  };
}
