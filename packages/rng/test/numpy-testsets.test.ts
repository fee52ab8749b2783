import { describe, expect, it } from "vitest";
import { MT19937, PCG64, SeedSequence } from "../src/index.ts";
import jumps from "./golden/numpy-jumps.json" with { type: "json" };
import golden from "./golden/numpy-testsets.json" with { type: "json" };

const CLASSES = { PCG64, MT19937 };

const stateOf = (bits: PCG64): bigint => BigInt(bits.toJSON().state.state);

describe("the vectors of NumPy's own tests", () => {
  const cases = Object.entries(CLASSES).flatMap(([name, Bits]) => golden.words[name as "PCG64"].map((testset) => ({ name, Bits, ...testset })));

  it.each(cases)("$name($seed): 1000 words", ({ Bits, seed, words }) => {
    const bits = new Bits(BigInt(seed));
    const drawn = words.map(() => {
      if (bits instanceof MT19937) return String(bits.nextUint32()); // its words have 32 bits
      bits.next64();
      return String((BigInt(bits.output[1] >>> 0) << 32n) | BigInt(bits.output[0] >>> 0));
    });
    expect(drawn).toEqual(words);
    expect(drawn).toHaveLength(1000);
  });

  it.each(golden.seedSequence)("SeedSequence($seed)", ({ seed, uint32, uint64 }) => {
    const sequence = new SeedSequence(seed);
    expect(Array.from(sequence.generateState(uint32.length))).toEqual(uint32);
    expect(Array.from(sequence.generateState(uint64.length, "uint64"), String)).toEqual(uint64);
  });

  it("advance by a sum of powers of two", () => {
    const { seed, initial, advanced } = golden.advance.PCG64.large;
    const bits = new PCG64(seed);
    expect(stateOf(bits)).toBe(BigInt(initial));
    bits.advance([96n, 64n, 32n, 16n, 8n, 4n, 2n, 1n].reduce((sum, i) => sum + (1n << i), 0n));
    expect(stateOf(bits)).toBe(BigInt(advanced));
  });

  it("advance counts modulo the period", () => {
    const step = BigInt(golden.advance.PCG64.symmetry.step);
    const seed = BigInt(golden.words.PCG64[0].seed);
    const states = [step, 2n ** 128n + step, 10n * 2n ** 128n + step].map((delta) => stateOf(new PCG64(seed).advance(delta)));
    expect(new Set(states).size).toBe(1);
  });
});

describe("after 32 bits of a word were drawn", () => {
  const generator = (): PCG64 => {
    const bits = new PCG64(42);
    bits.nextUint32();
    return bits;
  };

  it.each(jumps.PCG64.advance)("advance($delta) leaves NumPy's state", ({ delta, state }) => {
    const bits = generator();
    expect(bits.advance(BigInt(delta))).toBe(bits);
    expect(bits.toJSON()).toMatchObject(state);
    if (Number.isSafeInteger(Number(delta))) expect(generator().advance(Number(delta)).toJSON()).toMatchObject(state);
  });

  it.each(jumps.PCG64.jumped)("jumped($jumps) gives a generator in NumPy's state, and moves none", ({ jumps, state }) => {
    const bits = generator();
    const before = bits.toJSON();
    const ahead = bits.jumped(BigInt(jumps));
    expect(ahead.toJSON()).toMatchObject(state);
    expect(bits.toJSON()).toEqual(before);
    expect(ahead.seedSequence).toBe(undefined);
    expect(() => ahead.spawn(1)).toThrow("spawn: the generator was restored from a state without seed_seq");
  });

  it("jumped() is one jump", () => {
    expect(generator().jumped().toJSON()).toEqual(generator().jumped(1).toJSON());
  });
});

it("advance counts words: draws of 64 bits, in the middle of what WebAssembly draws too", () => {
  const [drawn, advanced] = [new PCG64(5), new PCG64(5)];
  for (const bits of [drawn, advanced]) bits.nextDouble();
  for (let i = 0; i < 1000; i++) drawn.next64();
  advanced.advance(1000);
  expect(advanced.nextDouble()).toBe(drawn.nextDouble());
  expect(advanced.advance(-1).nextDouble()).toBe(drawn.advance(-1n).nextDouble());
});
