import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { sigmoid, sigmoidInto } from "../src/index.ts";
import golden from "./golden/sigmoid.json" with { type: "json" };

describe("sigmoid", () => {
  it("returns 2.5 Hz at v0", () => {
    expect(sigmoid(6)).toBe(2.5);
    expect(sigmoid(-3, 7, -3, 2)).toBe(7);
  });

  it("is the correctly rounded value up to the rounding of its exponent (200-bit references, golden/sigmoid.py)", () => {
    for (const [v, e0, v0, r, rate] of golden) {
      // z = r·(v0 − v) is rounded twice, which moves e^z by at most |z|·2^-52; exp, sum and quotient add 3 half ulps.
      const z = Math.min(500, Math.abs(r * (v0 - v)));
      expect(Math.abs(sigmoid(v, e0, v0, r) / rate - 1)).toBeLessThanOrEqual((z + 2) * Number.EPSILON);
    }
  });

  it("clips the exponent: below v0 − 500/r the rate no longer changes", () => {
    const floor = 3.5622882033706427e-217; // 5/(1 + e^500), rounded once
    expect(sigmoid(-886.8571428571429)).toBe(floor);
    expect(sigmoid(-1e300)).toBe(floor);
    expect(sigmoid(-Infinity)).toBe(floor);
    expect(sigmoid(-880)).toBeGreaterThan(floor);
  });

  it("reaches the maximum rate", () => {
    expect(sigmoid(1e3)).toBe(5);
    expect(sigmoid(Infinity)).toBe(5);
  });

  it("gives NaN for NaN, in arrays where they stand", () => {
    expect(sigmoid(Number.NaN)).toBeNaN();
    expect(sigmoid([6, Number.NaN, 6])).toEqual(new Float64Array([2.5, Number.NaN, 2.5]));
  });

  it("takes arrays of another realm", () => {
    const foreign = runInNewContext("new Float64Array([0, 6])") as Float64Array;
    expect(sigmoid(foreign)).toEqual(sigmoid([0, 6]));
    expect(Array.from(sigmoidInto(foreign, [6, 6]))).toEqual([2.5, 2.5]);
  });

  it("does not tell −0 from 0", () => {
    expect(sigmoid(-0)).toBe(sigmoid(0));
  });

  it("takes e0 = 0 and r = 0", () => {
    expect(sigmoid(1, 0)).toBe(0);
    expect(sigmoid(1, 2.5, 6, 0)).toBe(2.5);
    expect(sigmoid(Infinity, 2.5, 6, 0)).toBeNaN(); // 0 · ∞
  });

  it.each([[[0, 6, 12]], [new Float64Array([0, 6, 12])], [new Float32Array([0, 6, 12])], [new Int16Array([0, 6, 12])], [{ length: 3, 0: 0, 1: 6, 2: 12 }]])(
    "gives a new Float64Array for %o",
    (v: ArrayLike<number>) => {
      const before = Array.from(v);
      const rates = sigmoid(v);
      expect(rates).toBeInstanceOf(Float64Array);
      expect(rates).not.toBe(v);
      expect(Array.from(rates)).toEqual([sigmoid(0), sigmoid(6), sigmoid(12)]);
      expect(Array.from(v)).toEqual(before);
    },
  );

  it("gives an empty array for an empty one", () => {
    expect(sigmoid([])).toEqual(new Float64Array(0));
  });
});
