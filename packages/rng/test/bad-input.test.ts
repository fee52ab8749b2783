import { describe, expect, it } from "vitest";
import { defaultRng, MT19937, PCG64, PCG64DXSM, Philox, RandomGenerator, SeedSequence, SFC64 } from "../src/index.ts";

const any = (value: unknown): never => value as never;
const NOT_FINITE = [Number.NaN, Infinity, -Infinity];

describe("bad seeds", () => {
  it.each<[unknown, ErrorConstructor, string]>([
    [-1, RangeError, "be a non-negative integer, got -1"],
    [1.5, RangeError, "be a non-negative integer, got 1.5"],
    [Number.NaN, RangeError, "be a non-negative integer, got NaN"],
    [Infinity, RangeError, "be below 2^53 as a number (use a bigint), got Infinity"],
    [2 ** 53, RangeError, "be below 2^53 as a number (use a bigint), got 9007199254740992"],
    [-1n, RangeError, "be >= 0, got -1n"],
    [[], RangeError, "hold at least one integer, got Array of length 0"],
    ["42", TypeError, 'be a non-negative integer, got "42"'],
    [null, TypeError, "be a non-negative integer, got null"],
    [true, TypeError, "be a non-negative integer, got true"],
    [{}, TypeError, "be a non-negative integer, got an object"],
    [{ generateState: 1 }, TypeError, "be a non-negative integer, got an object"],
    [new Uint32Array(2), TypeError, "be a non-negative integer, got Uint32Array of length 2"],
  ])("%o", (seed, kind, message) => {
    expect(() => defaultRng(any(seed))).toThrow(new kind(`defaultRng: seed must ${message}`));
    expect(() => new PCG64(any(seed))).toThrow(new kind(`PCG64: seed must ${message}`));
    expect(() => new SeedSequence(any(seed))).toThrow(new kind(`SeedSequence: entropy must ${message}`));
  });

  it("inside an array are named by their place", () => {
    expect(() => defaultRng([1, -2])).toThrow(new RangeError("defaultRng: seed[1] must be a non-negative integer, got -2"));
    expect(() => defaultRng(any([1, [2]]))).toThrow(TypeError);
  });
});

describe("bad arguments of SeedSequence", () => {
  const sequence = new SeedSequence(1);

  it.each<[string, () => unknown, ErrorConstructor, string]>([
    ["pool size", () => new SeedSequence(1, { poolSize: 3 }), RangeError, "SeedSequence: poolSize must be from 4 to 1024, got 3"],
    ["pool size", () => new SeedSequence(1, { poolSize: 1025 }), RangeError, "SeedSequence: poolSize must be from 4 to 1024, got 1025"],
    ["pool size", () => new SeedSequence(1, { poolSize: 4.5 }), RangeError, "SeedSequence: poolSize must be a non-negative integer, got 4.5"],
    ["spawn key", () => new SeedSequence(1, { spawnKey: [-1] }), RangeError, "SeedSequence: spawnKey[0] must be a non-negative integer, got -1"],
    ["spawn key", () => new SeedSequence(1, { spawnKey: any(3) }), TypeError, "SeedSequence: spawnKey must be an array of integers, got 3"],
    ["children", () => new SeedSequence(1, { nChildrenSpawned: -1 }), RangeError, "SeedSequence: nChildrenSpawned must be a non-negative integer, got -1"],
    ["children", () => sequence.spawn(-1), RangeError, "SeedSequence.spawn: nChildren must be a non-negative integer, got -1"],
    ["children", () => sequence.spawn(any("2")), TypeError, 'SeedSequence.spawn: nChildren must be a non-negative integer, got "2"'],
    ["children", () => sequence.spawn(2 ** 40), RangeError, "SeedSequence.spawn: nChildren must leave at most 2^32 children in all, got 1099511627776"],
    ["children", () => new SeedSequence(1, { nChildrenSpawned: 2 ** 33 }), RangeError, "SeedSequence: nChildrenSpawned must be at most 2^32, got 8589934592"],
    ["words", () => sequence.generateState(1.5), RangeError, "SeedSequence.generateState: nWords must be a non-negative integer, got 1.5"],
    ["words", () => sequence.generateState(2 ** 40), RangeError, "SeedSequence.generateState: nWords must fit into memory, got 1099511627776"],
    ["words", () => sequence.generateState(2 ** 50, "uint64"), RangeError, "SeedSequence.generateState: nWords must fit into memory, got 1125899906842624"],
    ["options", () => new SeedSequence(1, any(null)), TypeError, "SeedSequence: options must be an object such as { spawnKey: [1] }, got null"],
    ["options", () => new SeedSequence(1, any(1)), TypeError, "SeedSequence: options must be an object such as { spawnKey: [1] }, got 1"],
    ["dtype", () => sequence.generateState(1, any("int8")), RangeError, 'SeedSequence.generateState: dtype must be "uint32" or "uint64", got "int8"'],
  ])("%s", (_, call, kind, message) => {
    expect(call).toThrow(new kind(message));
    expect(sequence.nChildrenSpawned).toBe(0);
  });
});

describe("bad parameters of a draw leave the generator as it was", () => {
  const rng = defaultRng(1);
  const out = new Float64Array(2);
  const scales: [unknown, ErrorConstructor][] = [...NOT_FINITE.map((x): [unknown, ErrorConstructor] => [x, RangeError]), [-1, RangeError], ["1", TypeError], [null, TypeError]];
  const sizes: [unknown, ErrorConstructor][] = [[-1, RangeError], [1.5, RangeError], [Number.NaN, RangeError], [2 ** 52, RangeError], ["3", TypeError], [null, TypeError], [[2, 3], TypeError], [Symbol("size"), TypeError], [[Symbol("size")], TypeError]];

  it.each<[string, string, (value: never) => unknown, [unknown, ErrorConstructor][]]>([
    ["random", "size", (value) => rng.random(value), sizes],
    ["standardNormal", "size", (value) => rng.standardNormal(value), sizes],
    ["standardExponential", "size", (value) => rng.standardExponential(value), sizes],
    ["normal", "size", (value) => rng.normal(0, 1, value), sizes],
    ["uniform", "size", (value) => rng.uniform(0, 1, value), sizes],
    ["exponential", "size", (value) => rng.exponential(1, value), sizes],
    ["integers", "size", (value) => rng.integers(5, undefined, { size: value }), sizes],
    ["normal", "loc", (value) => rng.normal(value), scales.filter(([x]) => x !== -1)],
    ["normal", "scale", (value) => rng.normal(0, value), scales],
    ["normal", "scale", (value) => rng.normal(0, value, 3), scales],
    ["fillNormal", "loc", (value) => rng.fillNormal(out, value), scales.filter(([x]) => x !== -1)],
    ["fillNormal", "scale", (value) => rng.fillNormal(out, 0, value), scales],
    ["exponential", "scale", (value) => rng.exponential(value), scales],
    ["fillExponential", "scale", (value) => rng.fillExponential(out, value), scales],
    ["uniform", "low", (value) => rng.uniform(value, 3), scales.filter(([x]) => x !== -1)],
    ["uniform", "high", (value) => rng.uniform(0, value), scales],
    ["fillUniform", "low", (value) => rng.fillUniform(out, value), scales.filter(([x]) => x !== -1)],
    ["fillUniform", "high", (value) => rng.fillUniform(out, 0, value), scales],
  ])("%s: %s", (method, argument, call, values) => {
    const before = rng.toJSON();
    for (const [value, kind] of values) {
      expect(() => call(any(value)), typeof value).toThrow(kind);
      expect(() => call(any(value))).toThrow(`RandomGenerator.${method}: ${argument} must ${value === 2 ** 52 ? "fit into memory" : "be "}`);
    }
    expect(rng.toJSON()).toEqual(before);
    expect(out).toEqual(new Float64Array(2));
  });

  it.each<[() => unknown, ErrorConstructor, string]>([
    [() => rng.uniform(3, 2), RangeError, "RandomGenerator.uniform: high must be >= low (3), got 2"],
    [() => rng.uniform(-1e308, 1e308), RangeError, "RandomGenerator.uniform: high must be within the range of a double of low (-1e+308), got 1e+308"],
    [() => rng.fillRandom(any([0, 0])), TypeError, "RandomGenerator.fillRandom: out must be a Float64Array, got Array of length 2"],
    [() => rng.fillStandardNormal(any(new Float32Array(2))), TypeError, "RandomGenerator.fillStandardNormal: out must be a Float64Array, got Float32Array of length 2"],
    [() => rng.fillStandardExponential(any(undefined)), TypeError, "RandomGenerator.fillStandardExponential: out must be a Float64Array, got undefined"],
    [() => rng.fillNormal(any(null)), TypeError, "RandomGenerator.fillNormal: out must be a Float64Array, got null"],
    [() => rng.fillUniform(any(2)), TypeError, "RandomGenerator.fillUniform: out must be a Float64Array, got 2"],
    [() => rng.fillExponential(any("out")), TypeError, 'RandomGenerator.fillExponential: out must be a Float64Array, got "out"'],
    [() => rng.fillIntegers(any(new Float32Array(2)), 5), TypeError, "RandomGenerator.fillIntegers: out must be a Float64Array or an array of integers such as Int32Array, got Float32Array of length 2"],
    [() => rng.fillIntegers(any(new Uint8ClampedArray(2)), 5), TypeError, "RandomGenerator.fillIntegers: out must be a Float64Array or an array of integers such as Int32Array, got Uint8ClampedArray of length 2"],
    [() => rng.fillIntegers(any([1, 2]), 5), TypeError, "RandomGenerator.fillIntegers: out must be a Float64Array or an array of integers such as Int32Array, got Array of length 2"],
    [() => rng.fillIntegers(any(null), 5), TypeError, "RandomGenerator.fillIntegers: out must be a Float64Array or an array of integers such as Int32Array, got null"],
    [() => rng.fillIntegers(any(undefined), 5), TypeError, "RandomGenerator.fillIntegers: out must be a Float64Array or an array of integers such as Int32Array, got undefined"],
    [() => rng.integers(0), RangeError, "RandomGenerator.integers: high must be > low (0), got 0"],
    [() => rng.integers(3, 2, { endpoint: true }), RangeError, "RandomGenerator.integers: high must be >= low (3), got 2"],
    [() => rng.integers(1.5), RangeError, "RandomGenerator.integers: high must be an integer, got 1.5"],
    [() => rng.integers(Number.NaN, 3), RangeError, "RandomGenerator.integers: low must be an integer, got NaN"],
    [() => rng.integers(any("1"), 3), TypeError, 'RandomGenerator.integers: low must be an integer, got "1"'],
    [() => rng.integers(any(1n), 3), TypeError, 'RandomGenerator.integers: low must be a number (bigints need a dtype), got 1n'],
    [() => rng.integers(0, 2 ** 53, { endpoint: true }), RangeError, 'RandomGenerator.integers: high must leave all integers below 2^53 (dtype "int64" or "uint64" goes beyond), got 9007199254740992'],
    [() => rng.integers(-(2 ** 53), 0), RangeError, 'RandomGenerator.integers: low must leave all integers below 2^53 (dtype "int64" or "uint64" goes beyond), got -9007199254740992'],
    [() => rng.integers(3, undefined, { endpoint: any(1) }), TypeError, "RandomGenerator.integers: endpoint must be a boolean, got 1"],
    [() => rng.integers(0, 10, any(5)), TypeError, "RandomGenerator.integers: options must be an object such as { size: 5 }, got 5"],
    [() => rng.integers(0, 10, any(null)), TypeError, "RandomGenerator.integers: options must be an object such as { size: 5 }, got null"],
    [() => rng.integers(3, undefined, { dtype: any("toString") }), RangeError, 'RandomGenerator.integers: dtype must be one of int8, uint8, int16, uint16, int32, uint32, int64, uint64, bool, or left out, got "toString"'],
    [() => rng.fillIntegers(any({ [Symbol.toStringTag]: "toString" }), 5), TypeError, "RandomGenerator.fillIntegers: out must be a Float64Array or an array of integers such as Int32Array, got toString"],
    [() => rng.integers(3, undefined, { dtype: any([Symbol("int64")]) }), RangeError, "RandomGenerator.integers: dtype must be one of int8, uint8, int16, uint16, int32, uint32, int64, uint64, bool, or left out, got Array of length 1"],
    [() => rng.integers(3, undefined, { dtype: any("float64") }), RangeError, 'RandomGenerator.integers: dtype must be one of int8, uint8, int16, uint16, int32, uint32, int64, uint64, bool, or left out, got "float64"'],
    [() => rng.integers(128, 129, { dtype: "int8" }), RangeError, "RandomGenerator.integers: high must leave integers <= 127 for int8, got 129"],
    [() => rng.integers(-129, 5, { dtype: "int8" }), RangeError, "RandomGenerator.integers: low must be >= -128 for int8, got -129"],
    [() => rng.integers(-1, 5, { dtype: "uint16", size: 3 }), RangeError, "RandomGenerator.integers: low must be >= 0 for uint16, got -1"],
    [() => rng.integers(0, 2 ** 31, { dtype: "int32", endpoint: true }), RangeError, "RandomGenerator.integers: high must leave integers <= 2147483647 for int32, got 2147483648"],
    [() => rng.integers(0, 2, { dtype: "bool", endpoint: true }), RangeError, "RandomGenerator.integers: high must leave integers <= 1 for bool, got 2"],
    [() => rng.integers(0.5, 5, { dtype: "uint8" }), RangeError, "RandomGenerator.integers: low must be an integer, from 2^53 up a bigint, got 0.5"],
    [() => rng.integers(any(true), 5, { dtype: "uint8" }), TypeError, "RandomGenerator.integers: low must be an integer, from 2^53 up a bigint, got true"],
    [() => rng.integers(0, undefined, { dtype: "uint8" }), RangeError, "RandomGenerator.integers: high must be > low (0), got 0"],
    [() => rng.fillIntegers(new Int8Array(2), 0, 128, { endpoint: true }), RangeError, "RandomGenerator.fillIntegers: high must leave integers <= 127 for int8, got 128"],
    [() => rng.integers(2 ** 53, 2n ** 60n, { dtype: "int64" }), RangeError, "RandomGenerator.integers: low must be an integer, from 2^53 up a bigint, got 9007199254740992"],
    [() => rng.integers(-1, 5, { dtype: "uint64" }), RangeError, "RandomGenerator.integers: low must be >= 0 for uint64, got -1"],
    [() => rng.integers(0n, 2n ** 63n, { dtype: "int64", endpoint: true }), RangeError, "RandomGenerator.integers: high must leave integers <= 9223372036854775807 for int64, got 9223372036854775808n"],
    [() => rng.integers(5n, 5n, { dtype: "int64" }), RangeError, "RandomGenerator.integers: high must be > low (5), got 5n"],
    [() => rng.integers(0, 5.5, { dtype: "uint8" }), RangeError, "RandomGenerator.integers: high must be an integer, from 2^53 up a bigint, got 5.5"],
    [() => rng.integers(5n, 4n, { dtype: "int64", endpoint: true }), RangeError, "RandomGenerator.integers: high must be >= low (5), got 4n"],
    [() => rng.integers(Number.MIN_SAFE_INTEGER, 2 ** 54), RangeError, 'RandomGenerator.integers: high must leave all integers below 2^53 (dtype "int64" or "uint64" goes beyond), got 18014398509481984'],
    [() => rng.spawn(-1), RangeError, "RandomGenerator.spawn: nChildren must be a non-negative integer, got -1"],
    [() => new RandomGenerator(any(42)), TypeError, "RandomGenerator: bitGenerator must be a bit generator such as new PCG64(42), got 42"],
    [() => new RandomGenerator(any(undefined)), TypeError, "RandomGenerator: bitGenerator must be a bit generator such as new PCG64(42), got undefined"],
    [() => new RandomGenerator(any({ nextDouble() {}, nextUint32() {} })), TypeError, "RandomGenerator: bitGenerator must be a bit generator such as new PCG64(42), got an object"],
    [() => new RandomGenerator(any({ next64() {}, nextUint32() {} })), TypeError, "RandomGenerator: bitGenerator must be a bit generator such as new PCG64(42), got an object"],
    [() => new RandomGenerator(any({ next64() {}, nextDouble() {} })), TypeError, "RandomGenerator: bitGenerator must be a bit generator such as new PCG64(42), got an object"],
    [() => rng.random(2 ** 53), RangeError, "RandomGenerator.random: size must be below 2^53, got 9007199254740992"],
    [() => rng.random(any("9e99")), TypeError, 'RandomGenerator.random: size must be a non-negative integer, got "9e99"'],
  ])("%s", (call, kind, message) => {
    const before = rng.toJSON();
    expect(call).toThrow(new kind(message));
    expect(rng.toJSON()).toEqual(before);
  });
});

describe.each([PCG64, PCG64DXSM, Philox])("bad arguments of advance and jumped", (Bits) => {
  const name = Bits.bitGenerator;
  const bits = new Bits(1);

  it.each<[() => unknown, ErrorConstructor, string]>([
    [() => bits.advance(0.5), RangeError, "advance: delta must be an integer, from 2^53 up a bigint, got 0.5"],
    [() => bits.advance(Number.NaN), RangeError, "advance: delta must be an integer, from 2^53 up a bigint, got NaN"],
    [() => bits.advance(2 ** 53), RangeError, "advance: delta must be an integer, from 2^53 up a bigint, got 9007199254740992"],
    [() => bits.advance(any("1")), TypeError, 'advance: delta must be an integer, from 2^53 up a bigint, got "1"'],
    [() => bits.advance(any(undefined)), TypeError, "advance: delta must be an integer, from 2^53 up a bigint, got undefined"],
    [() => bits.jumped(1.5), RangeError, "jumped: jumps must be an integer, from 2^53 up a bigint, got 1.5"],
    [() => bits.jumped(any(null)), TypeError, "jumped: jumps must be an integer, from 2^53 up a bigint, got null"],
  ])(`of ${name}: %s`, (call, kind, message) => {
    const before = bits.toJSON();
    expect(call).toThrow(new kind(`${name}.${message}`));
    expect(bits.toJSON()).toEqual(before);
  });
});

describe.each([PCG64, PCG64DXSM, SFC64])("bad arguments of fillWords", (Bits) => {
  const name = Bits.bitGenerator;
  const bits = new Bits(1);

  it.each<[() => unknown, ErrorConstructor, string]>([
    [() => bits.fillWords(any([0, 0]), 1), TypeError, "words must be an Int32Array, got Array of length 2"],
    [() => bits.fillWords(any(undefined), 1), TypeError, "words must be an Int32Array, got undefined"],
    [() => bits.fillWords(new Int32Array(3), 2), RangeError, "words must hold 2n = 4 words, got Int32Array of length 3"],
    [() => bits.fillWords(new Int32Array(3), 0.5), RangeError, "n must be a non-negative integer, got 0.5"],
    [() => bits.fillWords(new Int32Array(3), any("1")), TypeError, 'n must be a non-negative integer, got "1"'],
  ])(`of ${name}: %s`, (call, kind, message) => {
    const before = bits.toJSON();
    expect(call).toThrow(new kind(`${name}.fillWords: ${message}`));
    expect(bits.toJSON()).toEqual(before);
  });
});

it.each([PCG64, PCG64DXSM, Philox, SFC64, MT19937])("a bad number of children draws none", (Bits) => {
  const bits = new Bits(1);
  const before = bits.toJSON();
  expect(() => bits.spawn(-1)).toThrow(new RangeError("SeedSequence.spawn: nChildren must be a non-negative integer, got -1"));
  expect(bits.toJSON()).toEqual(before);
});
