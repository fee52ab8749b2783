import { describe, expect, it } from "vitest";
import { MT19937, PCG64, PCG64DXSM, Philox, SeedSequence, SFC64 } from "../src/index.ts";
import jumps from "./golden/numpy-jumps.json" with { type: "json" };
import golden from "./golden/numpy-testsets.json" with { type: "json" };

const CLASSES = { PCG64, PCG64DXSM, Philox, SFC64, MT19937 };

const PCG_CASES = [{ name: "PCG64", Bits: PCG64 }, { name: "PCG64DXSM", Bits: PCG64DXSM }] as const;

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

  it.each(PCG_CASES)("$name: advance by a sum of powers of two", ({ Bits, name }) => {
    const { seed, initial, advanced } = golden.advance[name].large;
    const bits = new Bits(seed);
    expect(bits.toJSON().state.state).toBe(initial);
    bits.advance([96n, 64n, 32n, 16n, 8n, 4n, 2n, 1n].reduce((sum, i) => sum + (1n << i), 0n));
    expect(bits.toJSON().state.state).toBe(advanced);
  });

  it.each(PCG_CASES)("$name: advance counts modulo the period", ({ Bits, name }) => {
    const step = BigInt(golden.advance[name].symmetry.step);
    const seed = BigInt(golden.words[name][0].seed);
    const states = [step, 2n ** 128n + step, 10n * 2n ** 128n + step].map((delta) => new Bits(seed).advance(delta).toJSON().state.state);
    expect(new Set(states).size).toBe(1);
  });
});

describe.each([...PCG_CASES, { name: "Philox", Bits: Philox } as const])("$name, after 32 bits of a word were drawn", ({ name, Bits }) => {
  const generator = (): PCG64 | PCG64DXSM | Philox => {
    const bits = new Bits(42);
    bits.nextUint32();
    return bits;
  };

  it.each<{ delta: string; state: object }>(jumps[name].advance)("advance($delta) leaves NumPy's state", ({ delta, state }) => {
    const bits = generator();
    expect(bits.advance(BigInt(delta))).toBe(bits);
    expect(bits.toJSON()).toMatchObject(state);
    if (Number.isSafeInteger(Number(delta))) expect(generator().advance(Number(delta)).toJSON()).toMatchObject(state);
  });

  it.each<{ jumps: string; state: object }>(jumps[name].jumped)("jumped($jumps) gives a generator in NumPy's state, and moves none", ({ jumps, state }) => {
    const bits = generator();
    const before = bits.toJSON();
    const ahead = bits.jumped(BigInt(jumps));
    expect(ahead).toBeInstanceOf(Bits);
    expect(ahead.toJSON()).toMatchObject(state);
    expect(bits.toJSON()).toEqual(before);
    expect(ahead.seedSequence).toBe(undefined);
    expect(() => ahead.spawn(1)).toThrow("spawn: the generator was restored from a state without seed_seq");
  });

  it("jumped() is one jump", () => {
    expect(generator().jumped().toJSON()).toEqual(generator().jumped(1).toJSON());
  });
});

describe("advance", () => {
  it.each(PCG_CASES)("of $name counts words: draws of 64 bits, in the middle of what WebAssembly draws too", ({ Bits }) => {
    const [drawn, advanced] = [new Bits(5), new Bits(5)];
    for (const bits of [drawn, advanced]) bits.nextDouble();
    for (let i = 0; i < 1000; i++) drawn.next64();
    advanced.advance(1000);
    expect(advanced.nextDouble()).toBe(drawn.nextDouble());
    expect(advanced.advance(-1).nextDouble()).toBe(drawn.advance(-1n).nextDouble());
  });

  it("of Philox counts blocks of four words, and drops the rest of one", () => {
    const [drawn, advanced] = [new Philox(5), new Philox(5)];
    for (let i = 0; i < 4 * 1000; i++) drawn.next64();
    advanced.next64();
    expect(advanced.advance(999).nextDouble()).toBe(drawn.nextDouble());
  });
});
