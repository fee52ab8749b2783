import * as r from "@concord/rng";
import { code } from "../src/value.ts";
import type { Entries, Entry, Parameter } from "../src/entry.ts";
import { always, count, optional, out, real, size, some } from "../src/parameters.ts";
import { aNumber, aNumberOrFloat64Array, anObject, itsFirst, nothing } from "../src/results.ts";

const isInstance = (kind: abstract new (...args: never[]) => unknown): Entry["isResult"] => (result) => result instanceof kind;
const isArrayOf = (kind: abstract new (...args: never[]) => unknown): Entry["isResult"] => (result) => Array.isArray(result) && result.every((entry) => entry instanceof kind);

const seed = optional(some("0", "42", "2 ** 53 - 1", "2n ** 128n - 1n", "[1, 2n ** 40n]", "new SeedSequence(1)", "defaultRng(1).spawn(1)[0].seedSequence", "{ generateState: 1 }", "{ generateState: () => new Uint32Array(8) }", "[1, -1]"));
const limit = some("0", "1", "5", "-5", "2 ** 32", "2 ** 32 - 1", "2 ** 53 - 1", "-(2 ** 53) + 1", "3n", "2n ** 63n", "-(2n ** 63n)", "2n ** 64n - 1n", "2n ** 64n");
const steps = some("0", "1", "-1", "2 ** 53 - 1", "2n ** 64n", "-(2n ** 200n)");
const integersOptions = optional(some("{ size: 3 }", "{ size: 0 }", '{ dtype: "int64" }', '{ size: 2, dtype: "uint64" }', "{ endpoint: true }", '{ size: 5, endpoint: true, dtype: "int64" }', "{ size: undefined, dtype: undefined }", "{ size: -1 }", "{ size: 2 ** 53 - 1 }", '{ dtype: "int8" }', "{ endpoint: 1 }"));
const seedOptions = optional(some("{ spawnKey: [1, 2n] }", "{ poolSize: 8 }", "{ nChildrenSpawned: 3 }", "{ spawnKey: [-1] }", "{ spawnKey: 1 }", "{ spawnKey: { length: 1, 0: 1 } }", "{ poolSize: 3 }", "{ poolSize: 2 ** 30 }", "{ nChildrenSpawned: 2 ** 33 }", '{ poolSize: "8" }', "{ spawnKey: [, 1] }", "{ spawnKey: null }"));
const bits = some("new PCG64(1)", "PCG64.fromJSON(new PCG64(1).toJSON())", "((bits) => ({ output: bits.output, next64: () => bits.next64(), nextDouble: () => bits.nextDouble(), nextUint32: () => bits.nextUint32() }))(new PCG64(3))", "{ next64() {} }", "{ next64: 1, nextDouble: 1, nextUint32: 1 }", "{}");
const words = some("new Int32Array(4)", "new Int32Array(0)", "new Int32Array(4096)", "new Int32Array(new SharedArrayBuffer(8))");
const classes = some("[PCG64]", "[]", "[PCG64, PCG64]", "[null]", "[{}]", "[{ bitGenerator: 'PCG64' }]", "[{ bitGenerator: 'PCG64', fromJSON: () => 1 }]", "PCG64", "{ length: 1, 0: PCG64 }");

// A state, and states of which one field is another; some of those are right, too.
const FIELDS = ["state", "bit_generator", "has_uint32", "uinteger", "seed_seq"];
const SEQUENCE_FIELDS = ["entropy", "spawn_key", "pool_size", "n_children_spawned"];
const FIELD_VALUES = ["undefined", "null", "-1", "1.5", "1e300", "NaN", '"1"', '"-1"', '"x"', "[]", "[1]", "{}", "5n", "() => 1", "Symbol()", '"9".repeat(50)', '{ state: "1", inc: "2" }', '{ state: "1", inc: "3" }', "{ state: 1, inc: 3 }", "{ get state() { return '1'; }, inc: '3' }", "{ length: 1, 0: 1 }", "2 ** 32", "new Proxy([1], {})"];
const changes = (json: string, fields: readonly string[]): string[] => [json, ...fields.flatMap((field) => FIELD_VALUES.map((value) => `{ ...${json}, ${field}: ${value} }`))];
const state = some(...changes("defaultRng(1).toJSON()", FIELDS), ...changes("defaultRng(1).toJSON().seed_seq", SEQUENCE_FIELDS).map((sequence) => `{ ...defaultRng(1).toJSON(), seed_seq: ${sequence} }`), "JSON.stringify(defaultRng(1))", "Object.create(defaultRng(1).toJSON())");
const sequenceState = some(...changes("new SeedSequence(1).toJSON()", SEQUENCE_FIELDS));

// Methods are called on what they belong to; the generator may move on when they return, and only then.
const rng = always("out", "defaultRng(1)", "RandomGenerator.fromJSON(defaultRng(2).toJSON(), [PCG64])", "new RandomGenerator(((bits) => ({ output: bits.output, next64: () => bits.next64(), nextDouble: () => bits.nextDouble(), nextUint32: () => bits.nextUint32(), spawn: (n) => bits.spawn(n), toJSON: () => bits.toJSON() }))(new PCG64(3)))");
const pcg64 = always("out", "new PCG64(1)", "new PCG64(1).jumped()");
const sequence = always("out", "new SeedSequence(1)", "new SeedSequence([1, 2], { spawnKey: [3], nChildrenSpawned: 2 ** 32 - 1 })");
const arrayOfIntegers = { ...out(), hostile: [...(out().hostile ?? []), ...["new BigInt64Array(3)", "new BigUint64Array(0)", "new BigUint64Array(3)"].map((text) => code(text))] };

type Method = (self: never, ...args: never[]) => unknown;
const method = (name: string, self: Parameter, parameters: readonly Parameter[], isResult: Entry["isResult"], also: string[] = []): Entry => ({
  target: ((receiver: Record<string, (...args: unknown[]) => unknown>, ...args: unknown[]) => receiver[name](...args)) as Method,
  parameters: [self, ...parameters],
  isResult,
  also,
});
const getter = (name: string, self: Parameter): Entry => ({ target: ((receiver: Record<string, unknown>) => receiver[name]) as Method, parameters: [self], isResult: () => true });
const itsSecond: Entry["isResult"] = (result, args) => result === args[1];

/** The draws of one distribution: one or many, and into an array. */
const draws = (name: string, parameters: readonly Parameter[]): Entries => ({
  [`rng.RandomGenerator.${name}`]: method(name, rng, [...parameters, optional(size)], aNumberOrFloat64Array),
  [`rng.RandomGenerator.fill${name[0].toUpperCase()}${name.slice(1)}`]: method(`fill${name[0].toUpperCase()}${name.slice(1)}`, rng, [out(), ...parameters], itsSecond),
});

export const rngEntries: Entries = {
  "rng.defaultRng": { target: r.defaultRng, parameters: [seed], isResult: isInstance(r.RandomGenerator) },
  "rng.PCG64": { target: ((...args: [never]) => new r.PCG64(...args)) as Method, parameters: [seed], isResult: isInstance(r.PCG64) },
  "rng.PCG64.next64": method("next64", pcg64, [], nothing),
  "rng.PCG64.draws": getter("draws", pcg64),
  "rng.PCG64.advance": method("advance", pcg64, [steps], itsFirst),
  "rng.PCG64.jumped": method("jumped", pcg64, [optional(steps)], isInstance(r.PCG64)),
  "rng.PCG64.nextUint32": method("nextUint32", pcg64, [], aNumber),
  "rng.PCG64.nextDouble": method("nextDouble", pcg64, [], aNumber),
  "rng.PCG64.fillWords": method("fillWords", pcg64, [{ ...words, role: "out" }, count], nothing),
  "rng.PCG64.spawn": method("spawn", pcg64, [count], isArrayOf(r.PCG64), ["SeedSequence.spawn"]),
  "rng.PCG64.seedSequence": getter("seedSequence", pcg64),
  "rng.PCG64.toJSON": method("toJSON", pcg64, [], anObject),
  "rng.PCG64.fromJSON": { target: r.PCG64.fromJSON, parameters: [state], isResult: isInstance(r.PCG64), also: ["SeedSequence.fromJSON", "SeedSequence"] },
  "rng.SeedSequence": { target: ((...args: [never, never]) => new r.SeedSequence(...args)) as Method, parameters: [optional(seed), seedOptions], isResult: isInstance(r.SeedSequence) },
  "rng.SeedSequence.generateState": method("generateState", sequence, [count, optional(some('"uint32"', '"uint64"'))], (result) => result instanceof Uint32Array || result instanceof BigUint64Array),
  "rng.SeedSequence.spawn": method("spawn", sequence, [count], isArrayOf(r.SeedSequence)),
  "rng.SeedSequence.nChildrenSpawned": getter("nChildrenSpawned", sequence),
  "rng.SeedSequence.toJSON": method("toJSON", sequence, [], anObject),
  "rng.SeedSequence.fromJSON": { target: r.SeedSequence.fromJSON, parameters: [sequenceState], isResult: isInstance(r.SeedSequence), also: ["SeedSequence"] },
  "rng.RandomGenerator": { target: ((...args: [never]) => new r.RandomGenerator(...args)) as Method, parameters: [bits], isResult: isInstance(r.RandomGenerator) },
  ...draws("random", []),
  ...draws("uniform", [optional(real), optional(real)]),
  ...draws("standardNormal", []),
  ...draws("normal", [optional(real), optional(real)]),
  ...draws("standardExponential", []),
  ...draws("exponential", [optional(real)]),
  "rng.RandomGenerator.integers": method("integers", rng, [limit, optional(limit), integersOptions], (result) => typeof result === "bigint" || aNumberOrFloat64Array(result, []) || result instanceof BigInt64Array || result instanceof BigUint64Array),
  "rng.RandomGenerator.fillIntegers": method("fillIntegers", rng, [arrayOfIntegers, limit, optional(limit), integersOptions], itsSecond),
  "rng.RandomGenerator.seedSequence": getter("seedSequence", rng),
  "rng.RandomGenerator.spawn": method("spawn", rng, [count], isArrayOf(r.RandomGenerator), ["SeedSequence.spawn"]),
  "rng.RandomGenerator.toJSON": method("toJSON", rng, [], anObject),
  "rng.RandomGenerator.fromJSON": { target: r.RandomGenerator.fromJSON, parameters: [state, classes], isResult: isInstance(r.RandomGenerator), also: ["PCG64.fromJSON", "SeedSequence.fromJSON", "SeedSequence", "RandomGenerator"] },
};
