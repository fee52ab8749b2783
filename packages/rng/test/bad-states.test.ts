import { describe, expect, it } from "vitest";
import { type BitGeneratorJSON, defaultRng, MT19937, PCG64, RandomGenerator } from "../src/index.ts";

const any = (value: unknown): never => value as never;

describe("bad states", () => {
  const good = defaultRng(42).toJSON();
  const restore = (json: unknown): RandomGenerator => RandomGenerator.fromJSON(any(json), [PCG64]);
  const SEED_INTEGER = "must be a non-negative integer, as a decimal string from 2^53 up (use str() in Python)";
  const asNumbers = JSON.parse('{"state": 274674114334540486603088602300644985544, "inc": 332724090758049132448979897138935081983}');

  it.each<[string, unknown, ErrorConstructor, string]>([
    ["text", JSON.stringify(good), TypeError, "RandomGenerator.fromJSON: json must be an object (call JSON.parse first), got a string of length 239"],
    ["null", null, TypeError, "RandomGenerator.fromJSON: json must be an object, got null"],
    ["another generator", { ...good, bit_generator: "MT19937" }, RangeError, 'RandomGenerator.fromJSON: bit_generator must be one of the given classes (PCG64), got "MT19937"'],
    ["a missing state", { ...good, state: undefined }, TypeError, "PCG64.fromJSON: state must be an object, got undefined"],
    ["bare integers", { ...good, state: asNumbers }, TypeError, "PCG64.fromJSON: state.state must be a decimal string (as a bare number it is rounded; use str() in Python), got 2.746741143345405e+38"],
    ["a missing increment", { ...good, state: { state: "1" } }, TypeError, "PCG64.fromJSON: state.inc must be a decimal string, got undefined"],
    ["hexadecimal digits", { ...good, state: { ...good.state, state: "0xff" } }, TypeError, 'PCG64.fromJSON: state.state must be a decimal string, got "0xff"'],
    ["too many bits", { ...good, state: { ...good.state, state: String(2n ** 128n) } }, RangeError, 'PCG64.fromJSON: state.state must be below 2^128, got "340282366920938463463374607431768211456"'],
    ["an increment of too many bits", { ...good, state: { ...good.state, inc: String(2n ** 128n + 1n) } }, RangeError, 'PCG64.fromJSON: state.inc must be below 2^128, got "340282366920938463463374607431768211457"'],
    ["an array of digits", { ...good, state: { ...good.state, state: ["7"] } }, TypeError, "PCG64.fromJSON: state.state must be a decimal string, got Array of length 1"],
    ["a negative state", { ...good, state: { ...good.state, state: "-7" } }, TypeError, 'PCG64.fromJSON: state.state must be a decimal string, got "-7"'],
    ["a negative flag", { ...good, has_uint32: -1 }, RangeError, "PCG64.fromJSON: has_uint32 must be an integer from 0 to 1, got -1"],
    ["half a flag", { ...good, has_uint32: 0.5 }, RangeError, "PCG64.fromJSON: has_uint32 must be an integer from 0 to 1, got 0.5"],
    ["a negative number as entropy", { ...good, seed_seq: { ...good.seed_seq, entropy: -1 } }, RangeError, `SeedSequence.fromJSON: entropy ${SEED_INTEGER}, got -1`],
    ["entropy of digits and others", { ...good, seed_seq: { ...good.seed_seq, entropy: "5x" } }, TypeError, `SeedSequence.fromJSON: entropy ${SEED_INTEGER}, got "5x"`],
    ["entropy of arrays", { ...good, seed_seq: { ...good.seed_seq, entropy: [["7"]] } }, TypeError, `SeedSequence.fromJSON: entropy[0] ${SEED_INTEGER}, got Array of length 1`],
    ["an even increment", { ...good, state: { ...good.state, inc: "2" } }, RangeError, 'PCG64.fromJSON: state.inc must be odd, got "2"'],
    ["a flag of 2", { ...good, has_uint32: 2 }, RangeError, "PCG64.fromJSON: has_uint32 must be an integer from 0 to 1, got 2"],
    ["no flag", { ...good, has_uint32: undefined }, TypeError, "PCG64.fromJSON: has_uint32 must be an integer, got undefined"],
    ["a large word", { ...good, uinteger: 2 ** 32 }, RangeError, "PCG64.fromJSON: uinteger must be an integer from 0 to 4294967295, got 4294967296"],
    ["a seed sequence of another kind", { ...good, seed_seq: 42 }, TypeError, "SeedSequence.fromJSON: json must be an object, got 42"],
    ["a spawn key of holes, too many to skip", { ...good, seed_seq: { ...good.seed_seq, spawn_key: Object.assign([], { length: 1e9 }) } }, TypeError, "SeedSequence.fromJSON: spawn_key[0] must be a non-negative integer, as a decimal string from 2^53 up (use str() in Python), got undefined"],
    ["rounded entropy", { ...good, seed_seq: { ...good.seed_seq, entropy: 1e30 } }, RangeError, "SeedSequence.fromJSON: entropy must be a non-negative integer, as a decimal string from 2^53 up (use str() in Python), got 1e+30"],
    ["negative entropy", { ...good, seed_seq: { ...good.seed_seq, entropy: "-1" } }, TypeError, 'SeedSequence.fromJSON: entropy must be a non-negative integer, as a decimal string from 2^53 up (use str() in Python), got "-1"'],
    ["no spawn key", { ...good, seed_seq: { ...good.seed_seq, spawn_key: undefined } }, TypeError, "SeedSequence.fromJSON: spawn_key must be an array of integers, got undefined"],
    ["a fractional spawn key", { ...good, seed_seq: { ...good.seed_seq, spawn_key: [0, 0.5] } }, RangeError, "SeedSequence.fromJSON: spawn_key[1] must be a non-negative integer, as a decimal string from 2^53 up (use str() in Python), got 0.5"],
    ["no count of children", { ...good, seed_seq: { ...good.seed_seq, n_children_spawned: undefined } }, TypeError, "SeedSequence.fromJSON: n_children_spawned must be an integer, got undefined"],
    ["a pool size of another kind", { ...good, seed_seq: { ...good.seed_seq, pool_size: "4" } }, TypeError, 'SeedSequence.fromJSON: pool_size must be an integer, got "4"'],
  ])("%s", (_, json, kind, message) => {
    expect(() => restore(json)).toThrow(new kind(message));
  });

  it("of another class are refused by the class too", () => {
    expect(() => PCG64.fromJSON({ ...good, bit_generator: "SFC64" } as BitGeneratorJSON)).toThrow(new RangeError('PCG64.fromJSON: bit_generator must be "PCG64", got "SFC64"'));
  });

  it("need the classes they may have", () => {
    expect(() => RandomGenerator.fromJSON(good, any(undefined))).toThrow(new TypeError("RandomGenerator.fromJSON: classes must be an array of bit generators such as [PCG64], got undefined"));
    expect(() => RandomGenerator.fromJSON(good, [])).toThrow(RangeError);
    expect(() => RandomGenerator.fromJSON(good, any([PCG64, null]))).toThrow(new TypeError("RandomGenerator.fromJSON: classes[1] must be a class of bit generators such as PCG64, got null"));
    expect(() => RandomGenerator.fromJSON(good, any([{ bitGenerator: "PCG64" }]))).toThrow(new TypeError("RandomGenerator.fromJSON: classes[0] must be a class of bit generators such as PCG64, got an object"));
  });

  it("names the class that was asked", () => {
    expect(() => PCG64.fromJSON(any(null))).toThrow(new TypeError("PCG64.fromJSON: json must be an object, got null"));
  });

  it("names all classes that there are", () => {
    const message = 'RandomGenerator.fromJSON: bit_generator must be one of the given classes (PCG64, MT19937), got "SFC64"';
    expect(() => RandomGenerator.fromJSON({ ...good, bit_generator: "SFC64" }, [PCG64, MT19937])).toThrow(new RangeError(message));
  });
});
