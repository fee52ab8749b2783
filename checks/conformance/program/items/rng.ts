import { defaultRng, PCG64, RandomGenerator, SeedSequence } from "@concord/rng";
import { bitGeneratorItems } from "./bit-generators.ts";
import { draws, SEEDS } from "./draws.ts";
import type { Items } from "./item.ts";

const N = 20_000;
const RANGES = [[0, 1], [0, 2], [-5, 1000], [0, 2 ** 32 - 1], [0, 2 ** 32], [-(2 ** 53) + 1, 2 ** 53 - 1]] as const;
const SMALL_DTYPES = [["int8", -100, 100], ["uint8", 0, 256], ["int16", -30_000, 3], ["uint16", 0, 65_536], ["int32", -(2 ** 31), 2 ** 30], ["uint32", 0, 2 ** 32], ["bool", 0, 2]] as const;

export const rngItems: Items = {
  "rng.defaultRng": () => SEEDS.map((seed) => defaultRng(seed).toJSON()),
  "rng.PCG64": () => SEEDS.map((seed) => new PCG64(seed).toJSON()),
  "rng.PCG64.next64": draws(({ bitGenerator }) => (bitGenerator.next64(), [...bitGenerator.output])),
  // Undefined without WebAssembly; the draws are the same.
  "rng.PCG64.draws": draws((rng) => ((rng.bitGenerator as PCG64).draws ?? rng).fillStandardExponential(new Float64Array(1000))),
  "rng.PCG64.advance": draws(...[0, 1, -1, 2n ** 64n].map((delta) => ({ bitGenerator }: RandomGenerator) => (bitGenerator as PCG64).advance(delta).nextDouble())),
  "rng.PCG64.jumped": draws(({ bitGenerator }) => [(bitGenerator as PCG64).jumped().toJSON(), (bitGenerator as PCG64).jumped(3).nextDouble(), bitGenerator.nextDouble()]),
  "rng.PCG64.nextUint32": draws(({ bitGenerator }) => bitGenerator.nextUint32()),
  "rng.PCG64.nextDouble": draws(({ bitGenerator }) => bitGenerator.nextDouble()),
  "rng.PCG64.fillWords": draws(({ bitGenerator }) => [1, 2, 1000].map((n) => filledWords(bitGenerator as PCG64, n))),
  "rng.PCG64.spawn": () => SEEDS.map((seed) => new PCG64(seed).spawn(3).map((child) => child.toJSON())),
  "rng.PCG64.seedSequence": () => SEEDS.map((seed) => new PCG64(seed).seedSequence!.toJSON()),
  "rng.PCG64.toJSON": draws((rng) => (rng.bitGenerator.nextUint32(), rng.bitGenerator.toJSON())),
  "rng.PCG64.fromJSON": draws((rng) => PCG64.fromJSON(rng.bitGenerator.toJSON()).nextDouble()),
  ...bitGeneratorItems,
  "rng.SeedSequence": () => [...SEEDS, 2n ** 300n].map((entropy) => new SeedSequence(entropy, { spawnKey: [1, 2 ** 40], poolSize: 8 }).toJSON()),
  "rng.SeedSequence.generateState": () => SEEDS.map((seed) => [new SeedSequence(seed).generateState(17), new SeedSequence(seed).generateState(17, "uint64")]),
  "rng.SeedSequence.spawn": () => SEEDS.map((seed) => new SeedSequence(seed).spawn(3).map((child) => child.generateState(4))),
  "rng.SeedSequence.nChildrenSpawned": () => SEEDS.map((seed) => new SeedSequence(seed, { nChildrenSpawned: 5 }).nChildrenSpawned),
  "rng.SeedSequence.toJSON": () => SEEDS.map((seed) => new SeedSequence(seed, { nChildrenSpawned: 5 }).toJSON()),
  "rng.SeedSequence.fromJSON": () => SEEDS.map((seed) => SeedSequence.fromJSON(new SeedSequence(seed).toJSON()).generateState(4)),
  "rng.RandomGenerator": () => SEEDS.map((seed) => new RandomGenerator(new PCG64(seed)).toJSON()),
  "rng.RandomGenerator.random": draws((rng) => rng.random(), (rng) => rng.random(N)),
  "rng.RandomGenerator.fillRandom": draws((rng) => rng.fillRandom(new Float64Array(N))),
  "rng.RandomGenerator.uniform": draws((rng) => rng.uniform(), (rng) => rng.uniform(120, 320), (rng) => rng.uniform(-1e300, 1e300, N)),
  "rng.RandomGenerator.fillUniform": draws((rng) => rng.fillUniform(new Float64Array(N), 120, 320)),
  "rng.RandomGenerator.standardNormal": draws((rng) => rng.standardNormal(), (rng) => rng.standardNormal(N)),
  "rng.RandomGenerator.fillStandardNormal": draws((rng) => rng.fillStandardNormal(new Float64Array(N))),
  "rng.RandomGenerator.normal": draws((rng) => rng.normal(), (rng) => rng.normal(220, 22), (rng) => rng.normal(220, 22, N)),
  "rng.RandomGenerator.fillNormal": draws((rng) => rng.fillNormal(new Float64Array(N), 220, 22)),
  "rng.RandomGenerator.standardExponential": draws((rng) => rng.standardExponential(), (rng) => rng.standardExponential(N)),
  "rng.RandomGenerator.fillStandardExponential": draws((rng) => rng.fillStandardExponential(new Float64Array(N))),
  "rng.RandomGenerator.exponential": draws((rng) => rng.exponential(), (rng) => rng.exponential(3), (rng) => rng.exponential(3, N)),
  "rng.RandomGenerator.fillExponential": draws((rng) => rng.fillExponential(new Float64Array(N), 3)),
  "rng.RandomGenerator.integers": draws(
    ...RANGES.map(([low, high]) => (rng: RandomGenerator) => [rng.integers(low, high), rng.integers(low, high, { size: 1000, endpoint: true })]),
    (rng) => rng.integers(-(2n ** 63n), 2n ** 63n, { size: 1000, dtype: "int64" }),
    (rng) => rng.integers(0, 2n ** 64n - 1n, { size: 1000, dtype: "uint64" }),
    ...SMALL_DTYPES.map(([dtype, low, high]) => (rng: RandomGenerator) => [Number(rng.integers(low, high, { dtype })), rng.integers(low, high, { size: 1001, dtype }), rng.integers(0, 1, { size: 33, dtype, endpoint: true })]),
  ),
  "rng.RandomGenerator.fillIntegers": draws((rng) => rng.fillIntegers(new Float64Array(1000), -5, 1000), (rng) => rng.fillIntegers(new BigUint64Array(1000), 3n, 2n ** 63n), (rng) => rng.fillIntegers(new Int8Array(1000), -100, 100)),
  "rng.RandomGenerator.seedSequence": () => SEEDS.map((seed) => defaultRng(seed).seedSequence!.toJSON()),
  "rng.RandomGenerator.spawn": draws((rng) => rng.spawn(3).map((child) => child.standardNormal(100))),
  "rng.RandomGenerator.toJSON": draws((rng) => (rng.standardNormal(), rng.toJSON())),
  "rng.RandomGenerator.fromJSON": draws((rng) => RandomGenerator.fromJSON(JSON.parse(JSON.stringify(rng)), [PCG64]).standardNormal(100)),
};

function filledWords(bitGenerator: PCG64, n: number): Int32Array {
  const words = new Int32Array(2 * n);
  bitGenerator.fillWords(words, n);
  return words;
}
