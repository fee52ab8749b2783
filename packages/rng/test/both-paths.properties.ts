import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultRng, PCG64, RandomGenerator } from "../src/index.ts";
import { withoutWebAssembly } from "./without-webassembly.ts";

const js = await withoutWebAssembly();

/** What can be done to a generator; what it gives is compared. */
const operation = fc.oneof(
  fc.constantFrom<[string, (rng: RandomGenerator) => unknown][]>(
    ["random", (rng) => rng.random()],
    ["standardNormal", (rng) => rng.standardNormal()],
    ["standardExponential", (rng) => rng.standardExponential()],
    ["integers of 32 bits", (rng) => rng.integers(1000)],
    ["integers of 64 bits", (rng) => rng.integers(2 ** 40)],
    ["toJSON", (rng) => rng.toJSON()],
    ["spawn", (rng) => rng.spawn(1)[0].standardNormal()],
    ["advance", (rng) => (rng.bitGenerator as PCG64).advance(7).nextDouble()],
    ["jumped", (rng) => (rng.bitGenerator as PCG64).jumped().nextDouble()],
  ),
  // Around the lengths where the way to copy changes, and where blocks end.
  fc.tuple(fc.constantFrom("random", "standardNormal", "standardExponential"), fc.constantFrom(0, 1, 2, 3, 31, 32, 33, 2047, 2048, 2049, 5001)).map(
    ([method, size]): [string, (rng: RandomGenerator) => unknown] => [`${method}(${size})`, (rng) => rng[method as "random"](size)],
  ),
  fc.nat(70).map((n): [string, (rng: RandomGenerator) => unknown] => [`fillWords(${n})`, (rng) => words(rng, n)]),
);

function words(rng: RandomGenerator, n: number): Int32Array {
  const words = new Int32Array(2 * n);
  rng.bitGenerator.fillWords!(words, n);
  return words;
}

describe("WebAssembly and JavaScript", () => {
  it("are what the two copies draw with", () => {
    expect(defaultRng(1).bitGenerator.draws).toBeDefined();
    expect(js.defaultRng(1).bitGenerator.draws).toBe(undefined);
  });

  it("give the same draws and states, whatever is done in whatever order", () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(operation, { maxLength: 40 }), (seed, operations) => {
        const [wasm, script] = [defaultRng(seed), js.defaultRng(seed)];
        for (const [name, apply] of operations) expect(apply(wasm), name).toEqual(apply(script as RandomGenerator));
        expect(wasm.toJSON()).toEqual(script.toJSON());
      }),
      { numRuns: 200 }, // comparing long arrays takes its time
    );
  });

  it("carry through words of ones, zeros and single bits, one step and two steps at a time", () => {
    const words = [0n, 1n, 0x80000000n, 0xffffffffn];
    const { has_uint32, uinteger, bit_generator } = new PCG64(1).toJSON();
    for (let i = 0; i < words.length ** 4; i++) {
      const word = (power: number): bigint => words[Math.floor(i / words.length ** power) % words.length];
      const state = word(0) | (word(1) << 32n) | (word(2) << 64n) | (word(3) << 96n);
      for (const increment of [1n, 2n ** 128n - 1n, (state >> 1n) | 1n]) {
        const json = { bit_generator, has_uint32, uinteger, state: { state: String(state), inc: String(increment) } };
        const [wasm, script] = [new RandomGenerator(PCG64.fromJSON(json)), new js.RandomGenerator(js.PCG64.fromJSON(json))];
        expect([wasm.random(), wasm.random(7)], json.state.state).toEqual([script.random(), script.random(7)]);
        expect(wasm.toJSON()).toEqual(script.toJSON());
      }
    }
  });

  it("go on from each other's states", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(3000), fc.nat(3), (seed, drawn, halves) => {
        const [wasm, script] = [defaultRng(seed), js.defaultRng(seed)];
        for (const rng of [wasm, script]) {
          rng.standardNormal(drawn);
          for (let i = 0; i < halves; i++) rng.integers(100);
        }
        const there = js.RandomGenerator.fromJSON(JSON.parse(JSON.stringify(wasm)), [js.PCG64]);
        const back = js.RandomGenerator.fromJSON(script.toJSON(), [PCG64]); // a bit generator of the other copy
        const expected = [script.integers(100), script.standardNormal(), script.standardExponential(5)];
        for (const rng of [there, back]) expect([rng.integers(100), rng.standardNormal(), rng.standardExponential(5)]).toEqual(expected);
      }),
    );
  });

  it("give the same at the edges of the ziggurats and in their tails, 1e6 times each", () => {
    const [wasm, script] = [defaultRng(11), js.defaultRng(11)];
    const difference = (a: Float64Array, b: Float64Array): number => a.findIndex((x, i) => !Object.is(x, b[i]));
    expect(difference(wasm.standardNormal(1e6), script.standardNormal(1e6))).toBe(-1);
    expect(difference(wasm.standardExponential(1e6), script.standardExponential(1e6))).toBe(-1);
    const normals = Float64Array.from({ length: 1e5 }, () => wasm.standardNormal());
    expect(difference(normals, script.standardNormal(1e5))).toBe(-1);
    const exponentials = Float64Array.from({ length: 1e5 }, () => wasm.standardExponential());
    expect(difference(exponentials, script.standardExponential(1e5))).toBe(-1);
    expect(wasm.toJSON()).toEqual(script.toJSON());
  });
});
