import { describe, expect, it } from "vitest";
import type { PhiloxInteger } from "../src/philox-integer.ts";
import { Philox } from "../src/philox.ts";
import golden from "./golden/philox-keys.json" with { type: "json" };
import { readEntropy } from "./read-entropy.ts";

const drawn = (bits: Philox, n: number): string[] =>
  Array.from({ length: n }, () => {
    bits.next64();
    return String((BigInt(bits.output[1] >>> 0) << 32n) | BigInt(bits.output[0] >>> 0));
  });

const integer = (text: string | string[] | null): PhiloxInteger | undefined => (text === null ? undefined : readEntropy(text));

describe("Philox", () => {
  it.each(golden)("of key $key and counter $counter draws NumPy's words, over the ends of the counter's words", ({ seed, key, counter, words, state }) => {
    const bits = new Philox(seed ?? undefined, { key: integer(key), counter: integer(counter) });
    expect(drawn(bits, words.length)).toEqual(words);
    expect(bits.toJSON()).toMatchObject(state);
    if (key !== null) expect(() => bits.spawn(1)).toThrow("spawn: the generator was restored from a state without seed_seq");
  });

  it("has NumPy's name in its state", () => {
    expect(Philox.bitGenerator).toBe("Philox");
    expect(new Philox(1).toJSON().bit_generator).toBe("Philox");
  });

  it("takes a key or counter as one integer, number or bigint, or as its parts of 64 bits", () => {
    const words = drawn(new Philox(undefined, { key: 7, counter: 5 }), 5);
    expect(drawn(new Philox(undefined, { key: 7n, counter: [5, 0n, 0, 0] }), 5)).toEqual(words);
    expect(drawn(new Philox(undefined, { key: [7, 0], counter: 5n }), 5)).toEqual(words);
    expect(drawn(new Philox(3, { counter: 0 }), 5)).toEqual(drawn(new Philox(3), 5));
  });

  it("of the key and counter of a state is in that state", () => {
    // numpy/random/tests/test_direct.py, TestPhilox.test_set_key
    const { state, ...rest } = new Philox(0xdeadbeaf).toJSON();
    const { seed_seq: _, ...dict } = rest;
    const keyed = new Philox(undefined, { counter: state.counter.map(BigInt), key: state.key.map(BigInt) });
    expect(keyed.toJSON()).toEqual({ ...dict, state });
  });

  it.each<[unknown, unknown, ErrorConstructor, string]>([
    [1, { key: 1 }, TypeError, "seed must be left out where a key is given, got 1"],
    [1, 5, TypeError, "options must be an object such as { key: 1n }, got 5"],
    [1, null, TypeError, "options must be an object such as { key: 1n }, got null"],
    [undefined, { key: -1 }, RangeError, "key must be a non-negative integer, got -1"],
    [undefined, { key: "1" }, TypeError, 'key must be a non-negative integer, got "1"'],
    [undefined, { key: 2n ** 128n }, RangeError, "key must be below 2^128, got 340282366920938463463374607431768211456n"],
    [undefined, { key: [1, 2, 3] }, RangeError, "key must hold 2 integers, got Array of length 3"],
    [undefined, { key: [1, 2n ** 64n] }, RangeError, "key[1] must be below 2^64, got 18446744073709551616n"],
    [undefined, { key: [0.5, 2] }, RangeError, "key[0] must be a non-negative integer, got 0.5"],
    [1, { counter: 2 ** 53 }, RangeError, "counter must be below 2^53 as a number (use a bigint), got 9007199254740992"],
    [1, { counter: 2n ** 256n }, RangeError, "counter must be below 2^256, got a bigint of length 78"],
    [1, { counter: [1, 2] }, RangeError, "counter must hold 4 integers, got Array of length 2"],
    [1, { counter: null }, TypeError, "counter must be a non-negative integer, got null"],
  ])("refuses seed %o with %o", (seed, options, kind, message) => {
    expect(() => new Philox(seed as never, options as never)).toThrow(new kind(`Philox: ${message}`));
  });

  const good = new Philox(1).toJSON();
  it.each<[string, object, ErrorConstructor, string]>([
    ["no counter", { state: { key: good.state.key } }, TypeError, "state.counter must be an array of 4 integers, got undefined"],
    ["a short key", { state: { ...good.state, key: ["1"] } }, RangeError, "state.key must hold 2 integers, got Array of length 1"],
    ["bare integers", { state: { ...good.state, key: [1, 2] } }, TypeError, "state.key[0] must be a decimal string (as a bare number it is rounded; use str() in Python), got 1"],
    ["too many bits", { state: { ...good.state, key: ["1", String(2n ** 64n)] } }, RangeError, 'state.key[1] must be below 2^64, got "18446744073709551616"'],
    ["no buffer", { buffer: undefined }, TypeError, "buffer must be an array of 4 integers, got undefined"],
    ["a place beyond the buffer", { buffer_pos: 5 }, RangeError, "buffer_pos must be an integer from 0 to 4, got 5"],
    ["no flag", { has_uint32: undefined }, TypeError, "has_uint32 must be an integer, got undefined"],
  ])("refuses a state with %s", (_, fields, kind, message) => {
    expect(() => Philox.fromJSON({ ...good, ...fields } as never)).toThrow(new kind(`Philox.fromJSON: ${message}`));
  });
});
