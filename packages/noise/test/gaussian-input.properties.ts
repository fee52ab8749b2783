import { defaultRng } from "@concord/rng";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gaussianInput } from "../src/index.ts";

const mean = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const std = fc.double({ min: 0, max: 1e6, noNaN: true });

describe("gaussianInput", () => {
  it("has the bits of rng.normal, from a fill and from single draws", () => {
    fc.assert(
      fc.property(fc.nat(600), mean, std, fc.maxSafeNat(), (n, mean, std, seed) => {
        const expected = defaultRng(seed).normal(mean, std, n);
        expect(gaussianInput(n, mean, std, defaultRng(seed))).toEqual(expected);
        const rng = defaultRng(seed);
        expect(gaussianInput(n, mean, std, { standardNormal: () => rng.standardNormal() })).toEqual(expected);
      }),
    );
  });

  it("gives the same in blocks as at once", () => {
    fc.assert(
      fc.property(fc.nat(600), fc.nat(600), mean, std, (first, second, mean, std) => {
        const rng = defaultRng(5);
        const blocks = [...gaussianInput(first, mean, std, rng), ...gaussianInput(second, mean, std, rng)];
        expect(blocks).toEqual(Array.from(gaussianInput(first + second, mean, std, defaultRng(5))));
      }),
    );
  });

  it("has mean and standard deviation as asked", () => {
    // 1e6 samples: both estimates lie within 5 of their standard errors in all but 1.1e-6 of the seeds.
    const n = 1_000_000;
    const samples = gaussianInput(n, 220, 22, defaultRng(20_260_101));
    const average = samples.reduce((a, b) => a + b, 0) / n;
    const deviation = Math.sqrt(samples.reduce((a, b) => a + (b - average) ** 2, 0) / n);
    expect(Math.abs(average - 220)).toBeLessThan((5 * 22) / Math.sqrt(n));
    expect(Math.abs(deviation - 22)).toBeLessThan((5 * 22) / Math.sqrt(2 * n));
  });
});
