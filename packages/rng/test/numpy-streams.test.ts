import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { defaultRng, type IntegerArray, type RandomGenerator, SeedSequence } from "../src/index.ts";
import golden from "./golden/numpy-streams.json" with { type: "json" };
import { bigints, FLOAT_METHODS, type MethodForms, numbers } from "./method-forms.ts";
import { readEntropy } from "./read-entropy.ts";
import { withoutWebAssembly } from "./without-webassembly.ts";

const js = await withoutWebAssembly();

/** The generators of both copies; which draws in what, both-paths.properties.ts shows. */
const PATHS = [
  ["WebAssembly", defaultRng],
  ["JavaScript", js.defaultRng as typeof defaultRng],
] as const;

const N = 100_000;

/** The golden methods. */
const METHODS: Record<string, MethodForms> = {
  ...FLOAT_METHODS,
  "integers below 10": numbers(10),
  "integers from -3 to 2^31": numbers(-3, 2 ** 31, true),
  "integers of 32 bits": numbers(0, 2 ** 32),
  "integers below 2^53": numbers(-(2 ** 53) + 1, 2 ** 53),
  "integers of one value": numbers(7, 8),
  "int64 of 32 bits": bigints("int64", 0, 2 ** 32),
  "int64 of 32 bits and one": bigints("int64", 0, 2 ** 32, true),
  "int64 below 6": bigints("int64", 1, 6),
  "int64 over 3/4 of its range": bigints("int64", -(2n ** 63n), 2n ** 62n),
  "int64 over its range": bigints("int64", -(2n ** 63n), 2n ** 63n - 1n, true),
  "uint64 over its range": bigints("uint64", 0, 2n ** 64n - 1n, true),
  "uint64 below 2^40": bigints("uint64", 2 ** 40),
};

const stream = (make: typeof defaultRng, entropy: string | string[], spawnKey: number[]): RandomGenerator => {
  // The children are spawned, level by level: keys that were spawned before one are passed over.
  let rng = make(readEntropy(entropy));
  for (const key of spawnKey) rng = rng.spawn(key + 1)[key];
  return rng;
};

const sha256 = (values: IntegerArray): string =>
  createHash("sha256").update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength)).digest("hex");

const inClear = (values: IntegerArray): (number | string)[] =>
  Array.from(values.subarray(0, 8) as Float64Array, (value: number | bigint) => (typeof value === "bigint" ? String(value) : value));

describe.each(golden.streams)("default_rng($entropy), spawned child $spawnKey", ({ entropy, spawnKey, draws }) => {
  const paths = spawnKey.length === 0 ? PATHS : PATHS.slice(0, 1); // children are other seeds to it, and time counts
  const cases = paths.flatMap(([path, make]) => Object.entries(draws).map(([name, expected]) => ({ path, make, name, ...expected })));

  it.each(cases)("$name: 1e5 sized draws in $path have NumPy's bits and leave NumPy's state", ({ make, name, first, sha256: hash, state }) => {
    const rng = stream(make, entropy, spawnKey);
    const values = METHODS[name].sized(rng, N);
    expect(inClear(values)).toEqual(first);
    expect(sha256(values)).toBe(hash);
    expect(rng.toJSON()).toMatchObject(state);
  });
});

describe("the three forms of a method", () => {
  const { entropy, spawnKey, draws } = golden.streams[1];

  const cases = PATHS.flatMap(([path, make]) => Object.entries(draws).map(([name, expected]) => ({ path, make, name, ...expected })));

  it.each(cases)("$name: filled and single draws in $path are the sized ones", ({ make, name, sha256: hash, state }) => {
    const filled = stream(make, entropy, spawnKey);
    const values = METHODS[name].sized(stream(make, entropy, spawnKey), N);
    expect(METHODS[name].fill(filled, values.fill(values[0] as never) as never)).toBe(values);
    expect(sha256(values)).toBe(hash);
    expect(filled.toJSON()).toMatchObject(state);

    const single = stream(make, entropy, spawnKey);
    for (let i = 0; i < N; i++) values[i] = METHODS[name].one(single);
    expect(sha256(values)).toBe(hash);
    expect(single.toJSON()).toMatchObject(state);
  });
});

describe("draws of several kinds", () => {
  it("follow each other as in NumPy", () => {
    const rng = defaultRng(42);
    const values = Array.from({ length: 5 }, () => [rng.integers(10), rng.standardNormal(), rng.integers(2 ** 40), rng.standardExponential(), rng.random()]);
    expect(values.flat()).toEqual(golden.mixed);
  });

  it("leave nothing behind that was drawn ahead: blocks of any size can follow each other", () => {
    const whole = defaultRng(7).standardNormal(3000);
    const rng = defaultRng(7);
    const parts = [1, 2, 511, 512, 513, 0, 1024, 437].map((size) => rng.standardNormal(size));
    expect(parts.flatMap((part) => Array.from(part))).toEqual(Array.from(whole));
  });
});

describe("spawned generators", () => {
  it("are the ones their spawn keys name", () => {
    const [first, second] = defaultRng(5).spawn(2);
    expect(second.random()).toBe(defaultRng(new SeedSequence(5, { spawnKey: [1] })).random());
    expect(first.spawn(3)[2].random()).toBe(defaultRng(new SeedSequence(5, { spawnKey: [0, 2] })).random());
  });
});
