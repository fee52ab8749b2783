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
  "normals one by one": (rng, out) => eachOf(out, () => rng.standardNormal()),
  "uniforms one by one": (rng, out) => eachOf(out, () => rng.random()),
  "exponentials one by one": (rng, out) => eachOf(out, () => rng.standardExponential()),
  "normals of eight": (rng, out) => eachInTurn(out, eight(rng), (rng) => rng.standardNormal()),
  "uniforms of eight": (rng, out) => eachInTurn(out, eight(rng), (rng) => rng.random()),
  "exponentials of eight": (rng, out) => eachInTurn(out, eight(rng), (rng) => rng.standardExponential()),
  "seeding": (_, out) => out.map((_, seed) => defaultRng(seed).random()),
};

/** A generator and seven others. */
const eight = (rng: RandomGenerator): RandomGenerator[] => [rng, ...Array.from({ length: 7 }, (_, seed) => defaultRng(seed))];

/** Draws of generators in turn; for an answer all of the first one. */
function eachInTurn(out: Float64Array, generators: RandomGenerator[], draw: (rng: RandomGenerator) => number): Float64Array {
  const all = out.length < N ? 0 : 7;
  for (let i = 0; i < out.length; i++) out[i] = draw(generators[i & all]);
  return out;
}

function eachOf(out: Float64Array, draw: () => number): Float64Array {
  for (let i = 0; i < out.length; i++) out[i] = draw();
  return out;
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
