import { describe, expect, it } from "vitest";
import { PCG64 } from "../src/pcg64.ts";
import { SeedSequence } from "../src/seed-sequence.ts";

/** The first five and the thousandth draw of 64 bits. */
function draws(seed: number): bigint[] {
  const bits = new PCG64(seed);
  const all = Array.from({ length: 1000 }, () => {
    bits.next64();
    return (BigInt(bits.output[1] >>> 0) << 32n) | BigInt(bits.output[0] >>> 0);
  });
  return [...all.slice(0, 4), all[999]];
}

describe("PCG64", () => {
  it.each([
    [0xdeadbeaf, [0x60d24054e17a0698n, 0xd5e79d89856e4f12n, 0xd254972fe64bd782n, 0xf1e3072a53c72571n, 0xa5cb380b8de10d10n]],
    [0, [0xa30febcfd9c2825fn, 0x4510bdf882d9d721n, 0xa7d3da94ecde8b8n, 0x43b27b61342f01dn, 0x6148329042f743b0n]],
  ])("seeded by %i draws the words of NumPy's pcg64-testset", (seed, words) => {
    // numpy/random/tests/data/pcg64-testset-1.csv and -2.csv, rows 0 to 3 and 999
    expect(draws(seed)).toEqual(words);
  });

  it("gives the low word of a draw first, then the high one", () => {
    const bits = new PCG64(0);
    expect([bits.nextUint32(), bits.nextUint32()]).toEqual([0xd9c2825f, 0xa30febcf]);
    expect(bits.toJSON().has_uint32).toBe(0);
  });

  it("keeps the high word while other draws pass by", () => {
    const bits = new PCG64(0);
    bits.nextUint32();
    bits.nextDouble();
    expect(bits.nextUint32()).toBe(0xa30febcf);
  });

  it("takes the seed sequence of another copy of the package", () => {
    // Known by what it can do: a copy's instances are of another class.
    const { entropy, spawnKey, poolSize } = new SeedSequence(5);
    const real = new SeedSequence(5);
    const foreign = { entropy, spawnKey, poolSize, nChildrenSpawned: 0, generateState: (n: number) => real.generateState(n), spawn: (n: number) => real.spawn(n), toJSON: () => real.toJSON() };
    const bits = new PCG64(foreign as unknown as SeedSequence);
    expect(bits.nextDouble()).toBe(new PCG64(5).nextDouble());
    expect(bits.spawn(1)[0].nextDouble()).toBe(new PCG64(5).spawn(1)[0].nextDouble());
  });

  it("spawns generators of its own kind", () => {
    const [child] = new PCG64(1).spawn(1);
    expect(child).toBeInstanceOf(PCG64);
    expect(child.seedSequence?.spawnKey).toEqual([0]);
  });
});
