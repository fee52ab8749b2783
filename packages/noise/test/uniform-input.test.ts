import { defaultRng } from "@concord/rng";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { uniformInput } from "../src/index.ts";
import numpy from "./golden/numpy-inputs.json" with { type: "json" };

const limit = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe("uniformInput", () => {
  it.each(numpy.uniform as [number[], number[]][])("has the bits of NumPy's rng.uniform(%s)", ([low, high], samples) => {
    expect(Array.from(uniformInput(samples.length, low, high, defaultRng(42)))).toEqual(samples);
  });

  it("has the bits of rng.uniform, and stays within its limits", () => {
    fc.assert(
      fc.property(fc.nat(300), limit, limit, fc.maxSafeNat(), (n, a, b, seed) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const samples = uniformInput(n, low, high, defaultRng(seed));
        expect(samples).toEqual(defaultRng(seed).uniform(low, high, n));
        expect(samples.every((x) => x >= low && x <= high)).toBe(true);
      }),
    );
  });

  it("begins with low, for a draw of 0", () => {
    expect(uniformInput(1, 120, 320, { random: () => 0 })).toEqual(new Float64Array([120]));
  });
});
