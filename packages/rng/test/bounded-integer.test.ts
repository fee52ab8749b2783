import { describe, expect, it } from "vitest";
import { type BitGenerator, PCG64 } from "../src/index.ts";
import { boundedUint32, boundedUint64 } from "../src/bounded-integer.ts";

/** A generator of given words, and how many of them were taken. */
function words(...given: number[]): BitGenerator & { taken: number } {
  const bits = new PCG64(0);
  const source = {
    taken: 0,
    output: bits.output,
    seedSequence: undefined,
    nextUint32: () => given[source.taken++],
    next64: () => void bits.output.set([given[source.taken++], given[source.taken++]]),
    nextDouble: () => Number.NaN,
    fillWords: () => undefined,
    spawn: () => [],
    toJSON: () => bits.toJSON(),
  };
  return source;
}

describe("boundedUint32", () => {
  it("maps a word to the place of its upper bits: floor(word·count / 2^32)", () => {
    for (const largest of [1, 2, 9, 99, 0x7fffffff, 0x80000000, 0xfffffffe]) {
      for (const word of [1, 0x7fffffff, 0x80000001, 0x87654321, 0xffffffff]) {
        const product = BigInt(word) * BigInt(largest + 1);
        if (Number(product & 0xffffffffn) < (2 ** 32 - largest - 1) % (largest + 1)) continue; // would be rejected
        expect(boundedUint32(words(word), largest)).toBe(Number(product >> 32n));
      }
    }
  });

  it("rejects the words that would make some integers more likely, and no others", () => {
    // For 3 integers, 2^32 mod 3 = 1: of all products one low word, 0, is rejected.
    const source = words(0, 0xffffffff);
    expect(boundedUint32(source, 2)).toBe(2);
    expect(source.taken).toBe(2);
    // For 2^31 + 1 integers, low words below 2^31 − 1 are.
    const low = (word: number): number => Math.imul(word, 0x80000001) >>> 0;
    for (const word of [0, 1, 2, 0x7ffffffd, 0x7fffffff, 0x80000000, 0x80000001]) {
      const source = words(word, 0xffffffff);
      boundedUint32(source, 0x80000000);
      expect(source.taken, String(word)).toBe(low(word) < 2 ** 31 - 1 ? 2 : 1);
    }
  });

  it("takes no word for one integer, and words as they are for all", () => {
    const source = words(7, 0xffffffff);
    expect(boundedUint32(source, 0)).toBe(0);
    expect(source.taken).toBe(0);
    expect([boundedUint32(source, 0xffffffff), boundedUint32(source, 0xffffffff)]).toEqual([7, 0xffffffff]);
  });
});

describe("boundedUint64", () => {
  it("maps, rejects and passes on words as the 32-bit form does", () => {
    expect(boundedUint64(words(0xffffffff, 0xffffffff), 2n ** 40n - 1n)).toBe(2n ** 40n - 1n);
    expect(boundedUint64(words(0x80000000, 1), 2n ** 64n - 1n)).toBe(0x180000000n);
    const source = words(0, 0, 0xffffffff, 0xffffffff); // for 2^32 + 1 integers, 2^64 mod that is 1: low word 0 is rejected
    expect(boundedUint64(source, 2n ** 32n)).toBe(2n ** 32n);
    expect(source.taken).toBe(4);
  });
});
