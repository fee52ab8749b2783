import * as r from "@concord/rng";
import { code } from "../src/value.ts";
import type { Entries, Entry, Parameter } from "../src/entry.ts";
import { always, count, optional, out, real, size, some } from "../src/parameters.ts";
import { aNumber, aNumberOrFloat64Array, anObject, itsFirst, nothing } from "../src/results.ts";

const isInstance = (kind: abstract new (...args: never[]) => unknown): Entry["isResult"] => (result) => result instanceof kind;
const isArrayOf = (kind: abstract new (...args: never[]) => unknown): Entry["isResult"] => (result) => Array.isArray(result) && result.every((entry) => entry instanceof kind);

const seed = optional(some("0", "42", "2 ** 53 - 1", "2n ** 128n - 1n", "[1, 2n ** 40n]", "new SeedSequence(1)", "defaultRng(1).spawn(1)[0].seedSequence", "{ generateState: 1 }", "{ generateState: () => new Uint32Array(8) }", "[1, -1]"));
const limit = some("-129", "255", "65536", "0", "1", "5", "-5", "2 ** 32", "2 ** 32 - 1", "2 ** 53 - 1", "-(2 ** 53) + 1", "3n", "2n ** 63n", "-(2n ** 63n)", "2n ** 64n - 1n", "2n ** 64n");
const steps = some("0", "1", "-1", "2 ** 53 - 1", "2n ** 64n", "-(2n ** 200n)");
const integersOptions = optional(some("{ size: 3 }", "{ size: 0 }", '{ dtype: "int64" }', '{ size: 2, dtype: "uint64" }', "{ endpoint: true }", '{ size: 5, endpoint: true, dtype: "int64" }', '{ dtype: "bool" }', '{ size: 9, dtype: "uint8" }', '{ size: 3, dtype: "int32", endpoint: true }', "{ size: undefined, dtype: undefined }", "{ size: -1 }", "{ size: 2 ** 53 - 1 }", '{ dtype: "int8" }', "{ endpoint: 1 }"));
const seedOptions = optional(some("{ spawnKey: [1, 2n] }", "{ poolSize: 8 }", "{ nChildrenSpawned: 3 }", "{ spawnKey: [-1] }", "{ spawnKey: 1 }", "{ spawnKey: { length: 1, 0: 1 } }", "{ poolSize: 3 }", "{ poolSize: 2 ** 30 }", "{ nChildrenSpawned: 2 ** 33 }", '{ poolSize: "8" }', "{ spawnKey: [, 1] }", "{ spawnKey: null }"));
const bits = some("new PCG64(1)", "PCG64.fromJSON(new PCG64(1).toJSON())", "((bits) => ({ output: bits.output, next64: () => bits.next64(), nextDouble: () => bits.nextDouble(), nextUint32: () => bits.nextUint32() }))(new PCG64(3))", "{ next64() {} }", "{ next64: 1, nextDouble: 1, nextUint32: 1 }", "{}");
const words = some("new Int32Array(4)", "new Int32Array(0)", "new Int32Array(4096)", "new Int32Array(new SharedArrayBuffer(8))");
const classes = some("[PCG64]", "[MT19937, PCG64]", "[]", "[PCG64, PCG64]", "[null]", "[{}]", "[{ bitGenerator: 'PCG64' }]", "PCG64", "{ length: 1, 0: PCG64 }");
const philoxOptions = optional(some("{ key: 3n }", "{ counter: 2n ** 255n }", "{ key: 2n ** 128n }", "{ counter: -1 }", "{ key: [1, 2] }", "{ counter: '1' }", "{ key: 1.5, counter: null }"));

// A state, and states of which one field is another; some of those are right, too.
const FIELDS = ["state", "bit_generator", "has_uint32", "uinteger", "seed_seq"];
const SEQUENCE_FIELDS = ["entropy", "spawn_key", "pool_size", "n_children_spawned"];
const FIELD_VALUES = ["undefined", "null", "-1", "1.5", "1e300", "NaN", '"1"', '"-1"', '"x"', "[]", "[1]", "{}", "5n", "() => 1", "Symbol()", '"9".repeat(50)', "new Array(624).fill(1)", "new Array(624).fill(-1)", '["1", "2", "3", "4"]', '{ state: "1", inc: "2" }', '{ state: "1", inc: "3" }', "{ state: 1, inc: 3 }", "{ get state() { return '1'; }, inc: '3' }", "{ length: 1, 0: 1 }", "{ length: 2 ** 53 }", "2 ** 32", "new Proxy([1], {})", "new Array(1e9)"];
const changes = (json: string, fields: readonly string[]): string[] => [json, ...fields.flatMap((field) => FIELD_VALUES.map((value) => `{ ...${json}, ${field}: ${value} }`))];
const stateOfClass = (name: string, inner: readonly string[]): Parameter => {
  const json = `new ${name}(1).toJSON()`;
  return some(...changes(json, FIELDS), ...changes(`${json}.state`, inner).map((held) => `{ ...${json}, state: ${held} }`), ...changes(`${json}.seed_seq`, SEQUENCE_FIELDS).map((held) => `{ ...${json}, seed_seq: ${held} }`), `JSON.stringify(new ${name}(1))`, `Object.create(${json})`);
};
const sequenceState = some(...changes("new SeedSequence(1).toJSON()", SEQUENCE_FIELDS));

// Methods are called on what they belong to; the generator may move on when they return, and only then.
const rng = always("out", "defaultRng(1)", "RandomGenerator.fromJSON(defaultRng(2).toJSON(), [PCG64])", "new RandomGenerator(((bits) => ({ output: bits.output, next64: () => bits.next64(), nextDouble: () => bits.nextDouble(), nextUint32: () => bits.nextUint32(), spawn: (n) => bits.spawn(n), toJSON: () => bits.toJSON() }))(new PCG64(3)))");
const sequence = always("out", "new SeedSequence(1)", "new SeedSequence([1, 2], { spawnKey: [3], nChildrenSpawned: 2 ** 32 - 1 })");
const arrayOfIntegers = { ...out(), hostile: [...(out().hostile ?? []), ...["new BigInt64Array(3)", "new BigUint64Array(0)", "new BigUint64Array(3)", "new Int8Array(5)", "new Uint16Array(3)", "new Uint32Array(3)", "new Uint8ClampedArray(3)"].map((text) => code(text))] };

type Method = (self: never, ...args: never[]) => unknown;
const method = (name: string, self: Parameter, parameters: readonly Parameter[], isResult: Entry["isResult"], also: string[] = []): Entry => ({
  target: ((receiver: Record<string, (...args: unknown[]) => unknown>, ...args: unknown[]) => receiver[name](...args)) as Method,
  parameters: [self, ...parameters],
  isResult,
  also,
});
const getter = (name: string, self: Parameter): Entry => ({ target: ((receiver: Record<string, unknown>) => receiver[name]) as Method, parameters: [self], isResult: () => true });
const itsSecond: Entry["isResult"] = (result, args) => result === args[1];

/** A class of bit generators: its constructor, and the methods and accessors that it has. */
function bitGenerator(name: string, kind: (new (...args: never[]) => unknown) & { fromJSON: Entry["target"] }, inner: readonly string[], { jumps = steps, options = [], also = [] }: { jumps?: Parameter; options?: Parameter[]; also?: string[] } = {}): Entries {
  const self = always("out", `new ${name}(1)`, `${name}.fromJSON({ ...new ${name}(2).toJSON(), seed_seq: undefined })`);
  const members: Entries = {
    next64: method("next64", self, [], nothing),
    draws: getter("draws", self),
    advance: method("advance", self, [steps], itsFirst),
    jumped: method("jumped", self, [optional(jumps)], isInstance(kind)),
    nextUint32: method("nextUint32", self, [], aNumber),
    nextDouble: method("nextDouble", self, [], aNumber),
    fillWords: method("fillWords", self, [{ ...words, role: "out" }, count], nothing),
    spawn: method("spawn", self, [count], isArrayOf(kind), ["SeedSequence.spawn"]),
    seedSequence: getter("seedSequence", self),
    toJSON: method("toJSON", self, [], anObject),
  };
  const names = Object.getOwnPropertyNames(kind.prototype).filter((member) => member !== "constructor");
  return {
    [`rng.${name}`]: { target: ((...args: never[]) => new kind(...args)) as Method, parameters: [seed, ...options], isResult: isInstance(kind) },
    ...Object.fromEntries(names.map((member) => [`rng.${name}.${member}`, members[member]])),
    [`rng.${name}.fromJSON`]: { target: kind.fromJSON, parameters: [stateOfClass(name, inner)], isResult: isInstance(kind), also: ["SeedSequence.fromJSON", "SeedSequence", ...also] },
  };
}

/** The draws of one distribution: one or many, and into an array. */
const draws = (name: string, parameters: readonly Parameter[]): Entries => ({
  [`rng.RandomGenerator.${name}`]: method(name, rng, [...parameters, optional(size)], aNumberOrFloat64Array),
  [`rng.RandomGenerator.fill${name[0].toUpperCase()}${name.slice(1)}`]: method(`fill${name[0].toUpperCase()}${name.slice(1)}`, rng, [out(), ...parameters], itsSecond),
});

export const rngEntries: Entries = {
  "rng.defaultRng": { target: r.defaultRng, parameters: [seed], isResult: isInstance(r.RandomGenerator) },
  ...bitGenerator("PCG64", r.PCG64, ["state", "inc"], { also: ["PCG64.fromJSON"] }),
  ...bitGenerator("PCG64DXSM", r.PCG64DXSM, ["state", "inc"]),
  ...bitGenerator("MT19937", r.MT19937, ["key", "pos"], { jumps: count }),
  ...bitGenerator("Philox", r.Philox, ["counter", "key"], { options: [philoxOptions] }),
  ...bitGenerator("SFC64", r.SFC64, ["state"]),
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
  "rng.RandomGenerator.integers": method("integers", rng, [limit, optional(limit), integersOptions], (result) => ["bigint", "number", "boolean"].includes(typeof result) || ArrayBuffer.isView(result)),
  "rng.RandomGenerator.fillIntegers": method("fillIntegers", rng, [arrayOfIntegers, limit, optional(limit), integersOptions], itsSecond),
  "rng.RandomGenerator.seedSequence": getter("seedSequence", rng),
  "rng.RandomGenerator.spawn": method("spawn", rng, [count], isArrayOf(r.RandomGenerator), ["SeedSequence.spawn"]),
  "rng.RandomGenerator.toJSON": method("toJSON", rng, [], anObject),
  "rng.RandomGenerator.fromJSON": { target: r.RandomGenerator.fromJSON, parameters: [stateOfClass("PCG64", ["state", "inc"]), classes], isResult: isInstance(r.RandomGenerator), also: ["PCG64.fromJSON", "SeedSequence.fromJSON", "SeedSequence", "RandomGenerator"] },
};
