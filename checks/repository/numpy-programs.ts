import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { type BitGenerator, MT19937, PCG64, PCG64DXSM, Philox, RandomGenerator, SeedSequence, SFC64 } from "@concord/rng";
import * as d from "@concord/rng/distributions";
import { PYTHON } from "@concord/testing/python";
import fc from "fast-check";
import { fromRoot } from "./repository.ts";

/** An operation: its name, which of the generators that there are it is done to, and its arguments, as JSON. */
export type Operation = [name: string, place: number, ...args: unknown[]];

/** A generator, and what is done with it and those that come from it. */
export interface Program {
  bits: string;
  /** One integer or several, as decimal strings. */
  seed: string[];
  operations: Operation[];
}

const CLASSES = { PCG64, PCG64DXSM, MT19937, Philox, SFC64 };
const size = fc.oneof(fc.integer({ min: 0, max: 8 }), fc.constantFrom(31, 33, 700, 2049));
const parameter = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const positive = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
const fromOne = fc.double({ min: 1, max: 100, noNaN: true });
const [short, upTo] = [fc.integer({ min: 0, max: 8 }), (max: number) => fc.integer({ min: 1, max })];

/** What a draw takes beside the generator, and how it is made here; numpy-programs.py has each under the same name. */
interface Draw {
  args: fc.Arbitrary<unknown[]>;
  run: (rng: RandomGenerator, ...args: never[]) => ArrayBufferView;
}
const draw = <A extends unknown[]>(args: fc.Arbitrary<A>, run: (rng: RandomGenerator, ...args: A) => ArrayBufferView): Draw => ({ args, run: run as unknown as Draw["run"] });

const DTYPES = { int8: [-128, 127], uint8: [0, 255], int16: [-32_768, 32_767], uint16: [0, 65_535], int32: [-(2 ** 31), 2 ** 31 - 1], uint32: [0, 2 ** 32 - 1], int64: [-(2n ** 63n), 2n ** 63n - 1n], uint64: [0n, 2n ** 64n - 1n], bool: [0, 1] } as const;
type Dtype = keyof typeof DTYPES;

/** Limits of a dtype: often the largest, whose draws take no rejection, or close ones. */
const limits = fc.constantFrom(...(Object.keys(DTYPES) as Dtype[])).chain((dtype) => {
  const [lowest, largest] = DTYPES[dtype].map(BigInt);
  const limit = fc.oneof(fc.constantFrom(lowest, largest), fc.bigInt({ min: lowest, max: largest }), fc.bigInt({ min: lowest, max: lowest + (largest - lowest > 100n ? 100n : largest - lowest) }));
  return fc.tuple(limit, limit).map(([a, b]): [string, string, Dtype] => (a < b ? [String(a), String(b), dtype] : [String(b), String(a), dtype]));
});

const DRAWS: Record<string, Draw> = {
  random: draw(fc.tuple(size), (rng, n) => rng.random(n)),
  standardNormal: draw(fc.tuple(size), (rng, n) => rng.standardNormal(n)),
  standardExponential: draw(fc.tuple(size), (rng, n) => rng.standardExponential(n)),
  fillRandom: draw(fc.tuple(size), (rng, n) => rng.fillRandom(new Float64Array(n))),
  fillStandardNormal: draw(fc.tuple(size), (rng, n) => rng.fillStandardNormal(new Float64Array(n))),
  fillStandardExponential: draw(fc.tuple(size), (rng, n) => rng.fillStandardExponential(new Float64Array(n))),
  normal: draw(fc.tuple(parameter, positive, size), (rng, loc, scale, n) => rng.normal(loc, scale, n)),
  uniform: draw(fc.tuple(parameter, positive, size).map(([low, width, n]): [number, number, number] => [low, low + width, n]), (rng, low, high, n) => rng.uniform(low, high, n)),
  exponential: draw(fc.tuple(positive, size), (rng, scale, n) => rng.exponential(scale, n)),
  integers: draw(fc.tuple(limits, size).map(([[low, high, dtype], n]): [string, string, number, Dtype, boolean] => [low, high, n, dtype, true]), (rng, low, high, n, dtype, endpoint) => rng.integers(BigInt(low), BigInt(high), { size: n, dtype, endpoint }) as ArrayBufferView),
  poisson: draw(fc.tuple(fc.double({ min: 0, max: 1e6, noNaN: true }), short), (rng, lam, n) => d.poisson(rng, lam, n)),
  geometric: draw(fc.tuple(fc.double({ min: 1e-6, max: 1, noNaN: true }), short), (rng, p, n) => d.geometric(rng, p, n)),
  gamma: draw(fc.tuple(fromOne, positive, short), (rng, shape, scale, n) => d.gamma(rng, shape, scale, n)),
  beta: draw(fc.tuple(fromOne, fromOne, short), (rng, a, b, n) => d.beta(rng, a, b, n)),
  chisquare: draw(fc.tuple(fromOne.map((df) => df + 1), short), (rng, df, n) => d.chisquare(rng, df, n)),
  standardT: draw(fc.tuple(fromOne.map((df) => df + 1), short), (rng, df, n) => d.standardT(rng, df, n)),
  standardCauchy: draw(fc.tuple(short), (rng, n) => d.standardCauchy(rng, n)),
  rayleigh: draw(fc.tuple(positive, short), (rng, scale, n) => d.rayleigh(rng, scale, n)),
  triangular: draw(fc.tuple(parameter, positive, positive, short).map(([left, a, b, n]): [number, number, number, number] => [left, left + a, left + a + b, n]), (rng, left, mode, right, n) => d.triangular(rng, left, mode, right, n)),
  permutation: draw(fc.tuple(fc.integer({ min: 0, max: 300 })), (rng, n) => d.permutation(rng, n)),
  choice: draw(fc.tuple(upTo(20_000), upTo(20), fc.boolean(), fc.boolean()).map(([n, k, replace, shuffle]): [number, number, boolean, boolean] => [n, replace ? k : Math.min(n, k), replace, shuffle]), (rng, n, k, replace, shuffle) => d.choice(rng, n, { size: k, replace, shuffle })),
};

interface Stage {
  streams: RandomGenerator[];
  saved: string[];
}

/** What changes which generators there are, and where in their streams. */
const MOVES: Record<string, { args: fc.Arbitrary<unknown[]>; run: (stage: Stage, rng: RandomGenerator, ...args: never[]) => void }> = {
  spawn: { args: fc.tuple(fc.integer({ min: 0, max: 3 })), run: (stage, rng, n: number) => void (rng.seedSequence === undefined || stage.streams.push(...rng.spawn(n))) },
  save: { args: fc.constant([]), run: (stage, rng) => void stage.saved.push(JSON.stringify(rng)) },
  restore: { args: fc.tuple(fc.nat(5)), run: ({ streams, saved }, _, i: number) => void (saved.length === 0 || streams.push(RandomGenerator.fromJSON(JSON.parse(saved[i % saved.length]), Object.values(CLASSES)))) },
  advance: { args: fc.tuple(fc.bigInt({ min: 0n, max: 2n ** 128n - 1n }).map(String)), run: (_, { bitGenerator }, delta: string) => void ("advance" in bitGenerator && (bitGenerator as PCG64).advance(BigInt(delta))) },
  // MT19937's would take most of the time; golden states show it.
  jumped: { args: fc.tuple(fc.constant(1)), run: ({ streams }, { bitGenerator }, jumps: number) => void ("jumped" in bitGenerator && !(bitGenerator instanceof MT19937) && streams.push(new RandomGenerator((bitGenerator as PCG64).jumped(jumps)))) },
};

const operation = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...Object.keys(DRAWS)).chain((name) => fc.tuple(fc.nat(5), DRAWS[name].args).map(([place, args]): Operation => [name, place, ...args])) },
  { weight: 1, arbitrary: fc.constantFrom(...Object.keys(MOVES)).chain((name) => fc.tuple(fc.nat(5), MOVES[name].args).map(([place, args]): Operation => [name, place, ...args])) },
);

const seedInteger = fc.oneof(fc.nat(), fc.bigInt({ min: 0n, max: 2n ** 200n })).map(String);

/** Programs of some operations each. */
export const programs: fc.Arbitrary<Program> = fc.record({
  bits: fc.constantFrom(...Object.keys(CLASSES)),
  seed: fc.array(seedInteger, { minLength: 1, maxLength: 3 }),
  operations: fc.array(operation, { maxLength: 10 }),
});

/** Runs a program here; the SHA-256 of all that it draws. */
export function runHere({ bits, seed, operations }: Program): string {
  const entropy = seed.length === 1 ? BigInt(seed[0]) : seed.map(BigInt);
  const stage: Stage = { streams: [new RandomGenerator(new CLASSES[bits as "PCG64"](new SeedSequence(entropy)) as BitGenerator)], saved: [] };
  const digest = createHash("sha256");
  for (const [name, place, ...args] of operations) {
    const rng = stage.streams[place % stage.streams.length];
    if (name in DRAWS) {
      const { buffer, byteOffset, byteLength } = DRAWS[name].run(rng, ...(args as never[]));
      digest.update(new Uint8Array(buffer, byteOffset, byteLength));
    } else MOVES[name].run(stage, rng, ...(args as never[]));
  }
  return digest.digest("hex");
}

/** Runs programs in NumPy, all in one process. */
export function runInNumPy(programs: readonly Program[]): string[] {
  const input = programs.map((program) => JSON.stringify(program)).join("\n");
  return execFileSync(PYTHON, [fromRoot("checks/repository/numpy-programs.py")], { encoding: "utf8", input, maxBuffer: 1 << 28 }).trim().split("\n");
}

/** The programs that come out differently in the two languages. */
export function differing(programs: readonly Program[]): Program[] {
  const expected = runInNumPy(programs);
  return programs.filter((program, i) => runHere(program) !== expected[i]);
}

/** Leaves out operations as long as the two languages still differ. */
export function shrunk(program: Program, find: typeof differing = differing): Program {
  const { operations } = program;
  const shorter = operations.map((_, i): Program => ({ ...program, operations: operations.filter((_, j) => j !== i) }));
  const [smaller] = shorter.length === 0 ? [] : find(shorter);
  return smaller === undefined ? program : shrunk(smaller, find);
}
