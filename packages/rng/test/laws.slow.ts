import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultRng, type RandomGenerator } from "../src/index.ts";
import { withoutWebAssembly } from "./without-webassembly.ts";

const js = await withoutWebAssembly();
const runs = { numRuns: 100_000 };
const same = (a: ArrayLike<unknown>, b: ArrayLike<unknown>): boolean => a.length === b.length && Array.from(a).every((x, i) => Object.is(x, b[i]));

type Draw = (rng: RandomGenerator) => ArrayLike<number>;

/** A distribution: one draw after the other, into a new array, and into an array that there is. */
const FORMS: Record<string, { one: (rng: RandomGenerator) => number; many: (rng: RandomGenerator, n: number) => Float64Array; fill: (rng: RandomGenerator, out: Float64Array) => Float64Array }> = {
  random: { one: (rng) => rng.random(), many: (rng, n) => rng.random(n), fill: (rng, out) => rng.fillRandom(out) },
  uniform: { one: (rng) => rng.uniform(120, 320), many: (rng, n) => rng.uniform(120, 320, n), fill: (rng, out) => rng.fillUniform(out, 120, 320) },
  standardNormal: { one: (rng) => rng.standardNormal(), many: (rng, n) => rng.standardNormal(n), fill: (rng, out) => rng.fillStandardNormal(out) },
  normal: { one: (rng) => rng.normal(220, 22), many: (rng, n) => rng.normal(220, 22, n), fill: (rng, out) => rng.fillNormal(out, 220, 22) },
  standardExponential: { one: (rng) => rng.standardExponential(), many: (rng, n) => rng.standardExponential(n), fill: (rng, out) => rng.fillStandardExponential(out) },
  exponential: { one: (rng) => rng.exponential(3), many: (rng, n) => rng.exponential(3, n), fill: (rng, out) => rng.fillExponential(out, 3) },
  integers: { one: (rng) => rng.integers(1000), many: (rng, n) => rng.integers(1000, undefined, { size: n }), fill: (rng, out) => rng.fillIntegers(out, 1000) },
};

const length = fc.oneof({ weight: 9, arbitrary: fc.nat(8) }, { weight: 1, arbitrary: fc.constantFrom(31, 32, 33, 65) });
const draw = fc.tuple(fc.constantFrom(...Object.values(FORMS)), length, fc.boolean()).map(([{ one, many }, n, isOne]): Draw => (isOne ? (rng) => [one(rng)] : (rng) => many(rng, n)));

describe("WebAssembly and JavaScript", () => {
  it("draw the same, whatever comes after whatever, and end in the same state", () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(draw, { maxLength: 8 }), (seed, draws) => {
        const [wasm, script] = [defaultRng(seed), js.defaultRng(seed) as RandomGenerator];
        return draws.every((draw) => same(draw(wasm), draw(script))) && JSON.stringify(wasm) === JSON.stringify(script);
      }),
      runs,
    );
  });
});

describe.each(Object.entries(FORMS))("%s", (_, { one, many, fill }) => {
  it("draws one after the other, into a new array and into one that there is, the same", () => {
    fc.assert(
      fc.property(fc.nat(), length, (seed, n) => {
        const [a, b, c] = [defaultRng(seed), defaultRng(seed), defaultRng(seed)];
        const expected = many(a, n);
        return same(expected, Array.from({ length: n }, () => one(b))) && same(expected, fill(c, new Float64Array(n))) && a.random() === b.random();
      }),
      runs,
    );
  });
});

it("every fill is among them", () => {
  const fills = Object.getOwnPropertyNames(Object.getPrototypeOf(defaultRng(1))).filter((name) => name.startsWith("fill"));
  expect(fills.map((name) => `${name[4].toLowerCase()}${name.slice(5)}`).sort()).toEqual(Object.keys(FORMS).sort());
});
