import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { addWords, fromWords, toWords } from "../src/uint-words.ts";

const uint128 = fc.bigInt({ min: 0n, max: (1n << 128n) - 1n });

describe("words of an integer", () => {
  it("are the integer, lowest word first", () => {
    expect(toWords(0x00000004_00000003_00000002_ffffffffn, 4)).toEqual([0xffffffff, 2, 3, 4]);
    fc.assert(fc.property(uint128, (integer) => void expect(fromWords(Int32Array.from(toWords(integer, 4)))).toBe(integer)));
  });

  it("add modulo 2^128", () => {
    fc.assert(
      fc.property(uint128, fc.oneof(uint128, fc.constant(1n), fc.constant((1n << 128n) - 1n)), (a, b) => {
        const words = Int32Array.from(toWords(a, 4));
        addWords(words, toWords(b, 4));
        expect(fromWords(words)).toBe((a + b) & ((1n << 128n) - 1n));
      }),
    );
  });
});
