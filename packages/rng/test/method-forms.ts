import type { IntegerArray, RandomGenerator } from "../src/index.ts";

/** The three forms of a method. */
export interface MethodForms {
  sized(rng: RandomGenerator, size: number): IntegerArray;
  fill(rng: RandomGenerator, out: never): IntegerArray;
  one(rng: RandomGenerator): number | bigint;
}

export const FLOAT_METHODS: Record<string, MethodForms> = {
  random: { sized: (rng, size) => rng.random(size), fill: (rng, out) => rng.fillRandom(out), one: (rng) => rng.random() },
  standardNormal: { sized: (rng, size) => rng.standardNormal(size), fill: (rng, out) => rng.fillStandardNormal(out), one: (rng) => rng.standardNormal() },
  normal: { sized: (rng, size) => rng.normal(220, 22, size), fill: (rng, out) => rng.fillNormal(out, 220, 22), one: (rng) => rng.normal(220, 22) },
  uniform: { sized: (rng, size) => rng.uniform(120, 320, size), fill: (rng, out) => rng.fillUniform(out, 120, 320), one: (rng) => rng.uniform(120, 320) },
  standardExponential: { sized: (rng, size) => rng.standardExponential(size), fill: (rng, out) => rng.fillStandardExponential(out), one: (rng) => rng.standardExponential() },
  exponential: { sized: (rng, size) => rng.exponential(2.5, size), fill: (rng, out) => rng.fillExponential(out, 2.5), one: (rng) => rng.exponential(2.5) },
};

export function numbers(low: number, high?: number, endpoint = false): MethodForms {
  return {
    sized: (rng, size) => rng.integers(low, high, { size, endpoint }),
    fill: (rng, out) => rng.fillIntegers(out, low, high, { endpoint }),
    one: (rng) => rng.integers(low, high, { endpoint }),
  };
}

export function bigints(dtype: "int64" | "uint64", low: number | bigint, high?: number | bigint, endpoint = false): MethodForms {
  return {
    sized: (rng, size) => (dtype === "int64" ? rng.integers(low, high, { size, dtype, endpoint }) : rng.integers(low, high, { size, dtype, endpoint })),
    fill: (rng, out) => rng.fillIntegers<BigInt64Array>(out, low, high, { endpoint }),
    one: (rng) => rng.integers(low, high, { dtype, endpoint }),
  };
}
