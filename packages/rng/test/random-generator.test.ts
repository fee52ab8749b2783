import { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import { type BitGenerator, type BitGeneratorJSON, defaultRng, PCG64, RandomGenerator, SeedSequence } from "../src/index.ts";

describe("RandomGenerator", () => {
  it("draws from any bit generator, arrays as single draws, also where a double is made otherwise", () => {
    const reversed = (): RandomGenerator => {
      const pcg = new PCG64(1);
      const bits: BitGenerator = {
        output: pcg.output,
        seedSequence: undefined,
        next64: () => pcg.next64(),
        nextUint32: () => pcg.nextUint32(),
        nextDouble: () => 1 - pcg.nextDouble(),
        spawn: () => [],
        toJSON: () => pcg.toJSON(),
      };
      return new RandomGenerator(bits);
    };
    expect(reversed().random()).toBe(1 - defaultRng(1).random());
    const one = reversed();
    expect(reversed().random(500)).toEqual(Float64Array.from({ length: 500 }, () => one.random()));
    const two = reversed();
    expect(reversed().standardNormal(500)).toEqual(Float64Array.from({ length: 500 }, () => two.standardNormal()));
    const three = reversed();
    expect(reversed().standardExponential(500)).toEqual(Float64Array.from({ length: 500 }, () => three.standardExponential()));
  });

  it("gives empty arrays for size 0, and draws nothing", () => {
    const rng = defaultRng(3);
    const before = rng.toJSON();
    for (const draws of [rng.random(0), rng.normal(0, 1, 0), rng.exponential(1, 0), rng.integers(5, undefined, { size: 0 })]) {
      expect(draws).toEqual(new Float64Array(0));
    }
    expect(rng.toJSON()).toEqual(before);
  });

  it("takes the ends of the parameter ranges", () => {
    const rng = defaultRng(3);
    expect(rng.normal(7, 0)).toBe(7);
    expect(defaultRng(3).normal()).toBe(defaultRng(3).standardNormal());
    expect(defaultRng(3).fillNormal(new Float64Array(2))).toEqual(defaultRng(3).standardNormal(2));
    expect(defaultRng(3).uniform()).toBe(defaultRng(3).random());
    expect(defaultRng(3).fillUniform(new Float64Array(2))).toEqual(defaultRng(3).random(2));
    expect(defaultRng(3).exponential()).toBe(defaultRng(3).standardExponential());
    expect(defaultRng(3).fillExponential(new Float64Array(2))).toEqual(defaultRng(3).standardExponential(2));
    expect(rng.uniform(2, 2)).toBe(2);
    expect(rng.exponential(0)).toBe(0);
    expect(rng.uniform(-1.7e308 / 2, 1.7e308 / 2)).toBeTypeOf("number");
    expect(rng.integers(4, 4, { endpoint: true })).toBe(4);
    expect(rng.integers(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, { endpoint: true, size: 9 }).every(Number.isSafeInteger)).toBe(true);
  });

  it("starts anywhere without a seed, and tells where", () => {
    const rng = defaultRng();
    const again = defaultRng(rng.seedSequence?.entropy);
    expect(again.standardNormal(5)).toEqual(rng.standardNormal(5));
  });
});

describe("a saved state", () => {
  const rngAfterSomeDraws = (): RandomGenerator => {
    const rng = defaultRng(new SeedSequence([42, 2n ** 80n], { spawnKey: [1] }));
    rng.standardNormal(1000);
    rng.integers(10); // leaves a word for the next 32 bits
    rng.spawn(2);
    return rng;
  };
  const drawsOf = (rng: RandomGenerator): unknown => [rng.integers(1e6), rng.standardNormal(100), rng.integers(1e6, undefined, { size: 3 }), rng.spawn(1)[0].random()];

  it("is NumPy's dict, its integers as decimal strings", () => {
    // numpy 1.24.2: rng = default_rng(42); rng.integers(10); rng.bit_generator.state
    const rng = defaultRng(42);
    rng.integers(10);
    expect(rng.toJSON()).toEqual({
      bit_generator: "PCG64",
      state: { state: "95376830783351682500486580248632280039", inc: "332724090758049132448979897138935081983" },
      has_uint32: 1,
      uinteger: 3324115917,
      seed_seq: { entropy: 42, spawn_key: [], pool_size: 4, n_children_spawned: 0 },
    });
  });

  it.each<[string, (json: BitGeneratorJSON) => BitGeneratorJSON]>([
    ["as it is", (json) => json],
    ["through JSON", (json) => JSON.parse(JSON.stringify(json))],
    ["through structuredClone", (json) => structuredClone(json)],
  ])("continues with the same bits and children, %s", (_, transport) => {
    const rng = rngAfterSomeDraws();
    const restored = RandomGenerator.fromJSON(transport(rng.toJSON()), [PCG64]);
    expect(restored.toJSON()).toEqual(rng.toJSON());
    expect(drawsOf(restored)).toEqual(drawsOf(rng));
  });

  it("continues in a worker", async () => {
    const rng = rngAfterSomeDraws();
    const json = rng.toJSON();
    const worker = new Worker(
      `const { parentPort } = require("node:worker_threads");
       parentPort.once("message", (json) => {
         const { RandomGenerator, PCG64 } = require(${JSON.stringify(new URL("../dist/index.cjs", import.meta.url).pathname)});
         parentPort.postMessage(RandomGenerator.fromJSON(json, [PCG64]).standardNormal(100));
       });`,
      { eval: true },
    );
    const draws = await new Promise((resolve, reject) => {
      worker.once("message", resolve).once("error", reject).postMessage(json);
    });
    await worker.terminate();
    expect(draws).toEqual(rng.standardNormal(100));
  });

  it("without a seed sequence, as NumPy's dict is, draws on but cannot spawn", () => {
    const rng = rngAfterSomeDraws();
    const { seed_seq: _, ...dict } = rng.toJSON();
    const restored = RandomGenerator.fromJSON(dict, [PCG64]);
    expect(restored.seedSequence).toBeUndefined();
    expect(restored.toJSON()).toEqual(dict);
    expect(restored.random()).toBe(rng.random());
    expect(() => restored.spawn(1)).toThrow("spawn: the generator was restored from a state without seed_seq");
  });
});
