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
};

function eachOf(out: Float64Array, draw: () => number): Float64Array {
  for (let i = 0; i < out.length; i++) out[i] = draw();
  return out;
}

/** A million draws into an array, at once or one by one. */
export default function make(kind: string): Work {
  const method = METHODS[kind];
  const rng = defaultRng(1);
  const out = new Float64Array(N);
  return {
    answer: () => method(defaultRng(42), new Float64Array(8)),
    batch: () => (method(rng, out), N),
  };
}
