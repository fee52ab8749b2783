import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultRng, PCG64, RandomGenerator } from "../src/index.ts";

const seed = fc.oneof(fc.maxSafeNat(), fc.bigInt({ min: 0n, max: 2n ** 200n }), fc.array(fc.maxSafeNat(), { minLength: 1, maxLength: 9 }));
const parameter = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe("RandomGenerator", () => {
  it("gives the same draws from a restored state, wherever it was saved", () => {
    fc.assert(
      fc.property(seed, fc.nat(700), fc.nat(3), (seed, skipped, words) => {
        const rng = defaultRng(seed);
        rng.standardNormal(skipped);
        for (let i = 0; i < words; i++) rng.integers(100);
        const restored = RandomGenerator.fromJSON(JSON.parse(JSON.stringify(rng)), [PCG64]);
        expect([restored.integers(100), restored.standardExponential()]).toEqual([rng.integers(100), rng.standardExponential()]);
      }),
    );
  });

  it("keeps its bounds", () => {
    fc.assert(
      fc.property(seed, parameter, parameter, (seed, a, b) => {
        const rng = defaultRng(seed);
        const [low, high] = a < b ? [a, b] : [b, a];
        for (const u of rng.random(20)) expect(u >= 0 && u < 1).toBe(true);
        for (const x of rng.uniform(low, high, 20)) expect(x >= low && x <= high).toBe(true); // high itself only by rounding
        for (const x of rng.standardExponential(20)) expect(x >= 0).toBe(true);
      }),
    );
  });

  it("draws integers within their limits, each of them", () => {
    fc.assert(
      fc.property(seed, fc.integer(), fc.integer({ min: 0, max: 8 }), (seed, low, span) => {
        const draws = new Set(defaultRng(seed).integers(low, low + span, { size: 300, endpoint: true }));
        // One of 9 values is missing among 300 with probability 9·(8/9)^300 = 4e-15.
        expect([...draws].sort((a, b) => a - b)).toEqual(Array.from({ length: span + 1 }, (_, i) => low + i));
      }),
    );
  });

  it("has linear parameters: normal and uniform are shifted and scaled standard draws", () => {
    fc.assert(
      fc.property(seed, parameter, parameter.map(Math.abs), (seed, loc, scale) => {
        expect(defaultRng(seed).normal(loc, scale)).toBe(loc + scale * defaultRng(seed).standardNormal());
        expect(defaultRng(seed).uniform(loc, loc + scale)).toBe(loc + (loc + scale - loc) * defaultRng(seed).random());
        expect(defaultRng(seed).exponential(scale)).toBe(scale * defaultRng(seed).standardExponential());
      }),
    );
  });
});
