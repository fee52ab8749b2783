import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { defaultRng, type IntegerArray, type IntegerDtype, MT19937, PCG64, PCG64DXSM, Philox, RandomGenerator, SFC64 } from "../src/index.ts";
import golden from "./golden/integers.json" with { type: "json" };
import { goldenState } from "./golden-state.ts";

const CLASSES: Record<string, new (seed: number) => PCG64 | PCG64DXSM | Philox | SFC64 | MT19937> = { PCG64, PCG64DXSM, Philox, SFC64, MT19937 };
const SIZES = [undefined, 1, 3, undefined, 0, 5, 1001]; // as in integers.py
const KINDS = { int8: Int8Array, uint8: Uint8Array, int16: Int16Array, uint16: Uint16Array, int32: Int32Array, uint32: Uint32Array, int64: BigInt64Array, uint64: BigUint64Array, bool: Uint8Array };

type Draws = IntegerArray;

const cases = golden.map(({ dtype, low, high, ...rest }) => ({ dtype: dtype as IntegerDtype, low: BigInt(low), high: BigInt(high), ...rest }));
const isWide = (dtype: IntegerDtype): boolean => dtype === "int64" || dtype === "uint64";

/** All draws of the calls, one after the other. */
function drawn(dtype: IntegerDtype, call: (size: number | undefined) => number | bigint | boolean | Draws): Draws {
  const values = SIZES.flatMap((size): unknown[] => {
    const draws = call(size);
    if (size !== undefined) return Array.from(draws as Int8Array);
    expect(typeof draws).toBe(dtype === "bool" ? "boolean" : isWide(dtype) ? "bigint" : "number");
    return [dtype === "bool" ? Number(draws) : draws];
  });
  return (KINDS[dtype] as Int8ArrayConstructor).from(values as number[]) as unknown as Draws;
}

const sha256 = (values: Draws): string => createHash("sha256").update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength)).digest("hex");

describe("integers", () => {
  it.each(cases)("of $dtype from $low to $high by $generator are NumPy's, single and in arrays, and leave NumPy's state", ({ generator, dtype, low, high, first, sha256: hash, state }) => {
    for (const endpoint of [true, false]) {
      const rng = new RandomGenerator(new CLASSES[generator](42));
      const values = drawn(dtype, (size) => rng.integers(low, endpoint ? high : high + 1n, { size, dtype, endpoint }));
      expect(Array.from(values as Int8Array, String).slice(0, 6)).toEqual(first);
      expect(sha256(values)).toBe(hash);
      expect(goldenState(rng.toJSON())).toEqual(state);
    }
  });

  it.each(cases.filter(({ dtype, generator }) => dtype !== "bool" && generator !== "Philox"))("of $dtype from $low to $high by $generator fill arrays of their kind", ({ generator, dtype, low, high, sha256: hash, state }) => {
    const rng = new RandomGenerator(new CLASSES[generator](42));
    const [first, last] = isWide(dtype) ? [low, high] : [Number(low), Number(high)]; // numbers too
    const values = drawn(dtype, (size) => {
      if (size === undefined) return rng.integers(first, last, { dtype, endpoint: true });
      const out = new KINDS[dtype](size);
      expect(rng.fillIntegers(out, first, last, { endpoint: true })).toBe(out);
      return out;
    });
    expect(sha256(values)).toBe(hash);
    expect(goldenState(rng.toJSON())).toEqual(state);
  });

  it.each(Object.entries(KINDS))("of %s come in arrays of their kind", (dtype, kind) => {
    const draws = defaultRng(1).integers(0, 1, { dtype: dtype as IntegerDtype, size: 3 });
    expect(draws).toBeInstanceOf(kind);
    expect(draws).toHaveLength(3);
  });

  it("without a dtype are those of int64, as numbers", () => {
    const [numbers, bigints] = [defaultRng(5), defaultRng(5)];
    for (const high of [1, 6, 2 ** 32, 2 ** 40, 2 ** 53 - 1]) {
      expect(Array.from(numbers.integers(-3, high, { size: 20 }))).toEqual(Array.from(bigints.integers(-3, high, { size: 20, dtype: "int64" }), Number));
    }
    expect(numbers.toJSON()).toEqual(bigints.toJSON());
  });

  it("of few bits keep what is left of a word within a call only", () => {
    // A word of 32 bits has four parts of 8: one call of four takes one word, four single calls take four.
    const words = [1, 2, 3, 4, 5].map(() => 0);
    const bits = new MT19937(3);
    words.forEach((_, i) => (words[i] = bits.nextUint32()));
    const rng = new RandomGenerator(new MT19937(3));
    expect(Array.from(rng.integers(256, undefined, { size: 4, dtype: "uint8" }))).toEqual([0, 8, 16, 24].map((shift) => (words[0] >>> shift) & 255));
    expect(rng.integers(256, undefined, { dtype: "uint8" })).toBe(words[1] & 255);
    expect(rng.integers(2 ** 16, undefined, { dtype: "uint16" })).toBe(words[2] & 65535);
    expect(Array.from(rng.integers(2, undefined, { size: 32, dtype: "bool" }))).toEqual(Array.from({ length: 32 }, (_, i) => (words[3] >>> i) & 1));
    expect(rng.integers(2, undefined, { dtype: "bool" })).toBe((words[4] & 1) === 1);
  });

  it("fill a Node Buffer as the Uint8Array that it is", () => {
    expect(Array.from(defaultRng(1).fillIntegers(Buffer.alloc(5), 256))).toEqual(Array.from(defaultRng(1).integers(256, undefined, { size: 5, dtype: "uint8" })));
  });
});
