import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SFC64 } from "../src/sfc64.ts";
import { sfc64Words } from "../src/sfc64-words.ts";
import { fromWords, toWords } from "../src/uint-words.ts";

const MASK = (1n << 64n) - 1n;

/** The definition, in integers. */
function reference([a, b, c, counter]: bigint[]): [state: bigint[], output: bigint] {
  const output = (a + b + counter) & MASK;
  const rotated = ((c << 24n) | (c >> 40n)) & MASK;
  return [[b ^ (b >> 11n), (c + (c << 3n)) & MASK, (rotated + output) & MASK, (counter + 1n) & MASK], output];
}

const word = fc.constantFrom(0, 1, 0x1fffffff, 0x20000000, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff);
const integer = fc.oneof(fc.bigInt({ min: 0n, max: MASK }), fc.tuple(word, word).map(([low, high]) => (BigInt(high) << 32n) | BigInt(low)));

describe("SFC64", () => {
  it("follows its definition from any state, through all carries", () => {
    fc.assert(
      fc.property(fc.array(integer, { minLength: 4, maxLength: 4 }), (state) => {
        const words = Int32Array.from(state.flatMap((part) => toWords(part, 2)));
        const out = new Int32Array(6);
        sfc64Words(words, out, 3);
        for (let i = 0; i < 3; i++) {
          const [next, output] = reference(state);
          expect(fromWords(out.subarray(2 * i, 2 * i + 2))).toBe(output);
          state = next;
        }
        expect([0, 2, 4, 6].map((i) => fromWords(words.subarray(i, i + 2)))).toEqual(state);
      }),
      { numRuns: 2000 },
    );
  });

  it("draws what NumPy's SFC64(42).random_raw(3) does", () => {
    const bits = new SFC64(42);
    const draws = Array.from({ length: 3 }, () => (bits.next64(), fromWords(bits.output)));
    expect(draws).toEqual([9775594601838723485n, 6977463094773878866n, 17439770048677797496n]); // NumPy 1.24.2
  });

  const good = new SFC64(1).toJSON();
  it.each<[string, object, ErrorConstructor, string]>([
    ["no words", { state: {} }, TypeError, "state.state must be an array of 4 integers, got undefined"],
    ["three words", { state: { state: good.state.state.slice(1) } }, RangeError, "state.state must hold 4 integers, got Array of length 3"],
    ["bare integers", { state: { state: [1, 2, 3, 4] } }, TypeError, "state.state[0] must be a decimal string (as a bare number it is rounded; use str() in Python), got 1"],
    ["no half word", { uinteger: undefined }, TypeError, "uinteger must be an integer, got undefined"],
  ])("refuses a state with %s", (_, fields, kind, message) => {
    expect(() => SFC64.fromJSON({ ...good, ...fields } as never)).toThrow(new kind(`SFC64.fromJSON: ${message}`));
  });
});
