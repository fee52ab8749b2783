import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type BitGenerator, MT19937, PCG64, PCG64DXSM, Philox, RandomGenerator, SeedSequence, SFC64 } from "../src/index.ts";
import golden from "./golden/bit-generators.json" with { type: "json" };
import { goldenState } from "./golden-state.ts";
import { FLOAT_METHODS, type MethodForms, numbers } from "./method-forms.ts";
import { readEntropy } from "./read-entropy.ts";

const CLASSES = { PCG64, PCG64DXSM, Philox, SFC64, MT19937 };
const STREAMS = golden.map(({ generator, ...stream }) => ({ generator, Bits: CLASSES[generator as keyof typeof CLASSES], ...stream }));

/** The golden methods. */
const METHODS: Record<string, MethodForms> = {
  ...FLOAT_METHODS,
  "integers below 10": numbers(10),
  "integers of 32 bits": numbers(0, 2 ** 32),
  "integers below 2^53": numbers(-(2 ** 53) + 1, 2 ** 53),
};

const seeded = (entropy: string | string[], spawnKey: number[]): SeedSequence => new SeedSequence(readEntropy(entropy), { spawnKey });
const sha256 = (values: Float64Array): string => createHash("sha256").update(new Uint8Array(values.buffer)).digest("hex");
const stateOf = (bits: BitGenerator): unknown => goldenState(bits.toJSON());

describe.each(STREAMS)("$generator of $entropy, $spawnKey", ({ Bits, entropy, spawnKey, seeded: state, n, draws }) => {
  const generator = (odd: number[]): RandomGenerator => {
    const rng = new RandomGenerator(new Bits(seeded(entropy, spawnKey)));
    expect(odd.map(() => rng.integers(10))).toEqual(odd);
    return rng;
  };

  it("starts in NumPy's state", () => {
    expect(stateOf(new Bits(seeded(entropy, spawnKey)))).toEqual(state);
    if (spawnKey.length === 0) expect(stateOf(new Bits(readEntropy(entropy)))).toEqual(state);
  });

  it.each(Object.entries(draws))(`%s: ${n} draws, after an odd number of 32-bit draws, have NumPy's bits and leave NumPy's state`, (name, expected) => {
    const [sized, filled, single] = [1, 2, 3].map(() => generator(expected.odd));
    const values = METHODS[name].sized(sized, n) as Float64Array;
    expect(Array.from(values.subarray(0, 4))).toEqual(expected.first);
    expect(sha256(values)).toBe(expected.sha256);
    expect(stateOf(sized.bitGenerator)).toEqual(expected.state);

    if (n > 100_000) return; // time counts
    expect(METHODS[name].fill(filled, values.fill(Number.NaN) as never)).toBe(values);
    expect(sha256(values)).toBe(expected.sha256);
    expect(stateOf(filled.bitGenerator)).toEqual(expected.state);

    for (let i = 0; i < n; i++) values[i] = METHODS[name].one(single) as number;
    expect(sha256(values)).toBe(expected.sha256);
    expect(stateOf(single.bitGenerator)).toEqual(expected.state);
  });
});

describe.each(Object.entries(CLASSES))("%s", (name, Bits) => {
  it("goes on with the same bits from its state, through JSON and structuredClone", () => {
    const rng = new RandomGenerator(new Bits([7, 2n ** 70n]));
    rng.standardNormal(1001);
    rng.integers(10);
    rng.spawn(2);
    for (const json of [JSON.parse(JSON.stringify(rng)), structuredClone(rng.toJSON())]) {
      const restored = RandomGenerator.fromJSON(json, Object.values(CLASSES));
      expect(restored.bitGenerator).toBeInstanceOf(Bits);
      expect(restored.toJSON()).toEqual(rng.toJSON());
      const other = RandomGenerator.fromJSON(json, [Bits]);
      expect([restored.integers(10), restored.standardNormal(), restored.integers(2 ** 40), restored.random()]).toEqual([other.integers(10), other.standardNormal(), other.integers(2 ** 40), other.random()]);
      expect(restored.spawn(1)[0].seedSequence!.spawnKey).toEqual([2]);
    }
  });

  it("spawns generators of its own kind, from the children of its seed sequence", () => {
    const [first, second] = new Bits(5).spawn(2);
    expect(first).toBeInstanceOf(Bits);
    expect(second.nextDouble()).toBe(new Bits(new SeedSequence(5, { spawnKey: [1] })).nextDouble());
    expect(first.spawn(3)[2].nextDouble()).toBe(new Bits(new SeedSequence(5, { spawnKey: [0, 2] })).nextDouble());
  });

  it("without a seed sequence, as NumPy's dict is, draws on but cannot spawn", () => {
    const { seed_seq: _, ...dict } = new Bits(5).toJSON();
    const restored = Bits.fromJSON(dict);
    expect(restored.seedSequence).toBe(undefined);
    expect(restored.toJSON()).toEqual(dict);
    expect(restored.nextDouble()).toBe(new Bits(5).nextDouble());
    expect(() => restored.spawn(1)).toThrow("spawn: the generator was restored from a state without seed_seq");
  });

  it("has other streams without a seed, and tells what they come from", () => {
    const [one, other] = [new Bits(), new Bits()];
    expect(one.toJSON()).not.toEqual(other.toJSON());
    expect(new Bits(one.seedSequence!.entropy).toJSON()).toEqual(one.toJSON());
  });

  it("refuses bad seeds in its name", () => {
    expect(() => new Bits(-1)).toThrow(new RangeError(`${name}: seed must be a non-negative integer, got -1`));
    expect(() => new Bits("1" as never)).toThrow(new TypeError(`${name}: seed must be a non-negative integer, got "1"`));
    expect(() => new Bits([])).toThrow(new RangeError(`${name}: seed must hold at least one integer, got Array of length 0`));
  });

  it("refuses states of another generator", () => {
    const json = { ...new Bits(1).toJSON(), bit_generator: "PCG65" };
    expect(() => Bits.fromJSON(json as never)).toThrow(new RangeError(`${name}.fromJSON: bit_generator must be "${name}", got "PCG65"`));
  });
});
