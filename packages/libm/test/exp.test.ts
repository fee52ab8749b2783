import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exp } from "../src/index.ts";
import { sha256, spread } from "./bits.ts";
import { largestError } from "./golden-rows.ts";

describe("exp", () => {
  it.each([
    [0, 1],
    [-0, 1],
    [Infinity, Infinity],
    [-Infinity, 0],
    [Number.NaN, Number.NaN],
    [709.782712893384, 1.7976931348622732e308], // last finite result
    [709.7827128933841, Infinity],
    [-745.1332191019411, 5e-324], // last result above zero
    [-745.1332191019412, 0],
    [-1e300, 0],
    [1e300, Infinity],
    [5e-324, 1],
    [1, Math.E],
  ])("of %d is %d", (x, result) => {
    expect(exp(x)).toBe(result);
  });

  it.each([["1"], ["800"], [null], [undefined], [true], [[2]], [1n], [Symbol("x")]])("refuses %o", (x) => {
    expect(() => exp(x as never)).toThrow(TypeError);
    expect(() => exp(x as never)).toThrow("exp: x must be a number, got ");
  });

  it("errs by at most 0.51 ulp, against 240-bit references (golden/exp.py)", () => {
    expect(largestError(exp, "exp")).toBeLessThanOrEqual(0.51);
    expect(largestError(exp, "exp")).toBeGreaterThan(0.508); // the hard arguments are among them
  });

  it("has the bits of glibc's exp without FMA (golden/exp-bits.py)", () => {
    const { n, sha256: sha256OfGlibc } = JSON.parse(readFileSync(new URL("golden/exp-bits.json", import.meta.url), "utf8"));
    expect(sha256(spread(-700, 700, n).map(exp))).toBe(sha256OfGlibc);
  });
});
