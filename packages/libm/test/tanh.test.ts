import { describe, expect, it } from "vitest";
import { tanh } from "../src/index.ts";
import { sha256, spread } from "./bits.ts";
import { largestError } from "./golden-rows.ts";

describe("tanh", () => {
  it.each([
    [0, 0],
    [-0, -0],
    [Infinity, 1],
    [-Infinity, -1],
    [Number.NaN, Number.NaN],
    [5e-324, 5e-324],
    [-5e-324, -5e-324],
    [19.061547465398498, 1], // first result of 1
    [19.061547465398494, 0.9999999999999999],
    [1e300, 1],
  ])("of %d is %d", (x, result) => {
    expect(tanh(x)).toBe(result);
  });

  it.each([["1"], [null], [undefined], [true], [[2]], [1n], [Symbol("x")]])("refuses %o", (x) => {
    expect(() => tanh(x as never)).toThrow(TypeError);
    expect(() => tanh(x as never)).toThrow("tanh: x must be a number, got ");
  });

  it("errs by at most 0.75 ulp, against 240-bit references (golden/tanh.py)", () => {
    expect(largestError(tanh, "tanh")).toBeLessThanOrEqual(0.75);
    expect(largestError(tanh, "tanh")).toBeGreaterThan(0.74); // the hard arguments are among them
  });

  // Recorded from this implementation, once the references above bounded its errors: from then on no bit may change.
  it.each([
    [-21, 21, "0c7125dcb3c7c4079ad9bc155b233039e380eb4dae1d04055e44083ee2a5ccd6"],
    [-0.2, 0.2, "2806c1c23a81b5bf0414a3570fc634fe4366231384dcb176cbc19a7d1762c3a0"],
    [-2, 2, "d5e7c52febae5a5718538d5215ca8f610265684173cfb25e187d0dec6682bf93"],
    [-1e-07, 1e-07, "0d1c04d40cf64aa2538dc589449b28c950a3c8bd632580b555a6f816e1467ec7"],
  ])("has the recorded bits from %d to %d", (from, to, hash) => {
    expect(sha256(spread(from, to).map(tanh))).toBe(hash);
  });
});
