import { describe, expect, it } from "vitest";
import { expm1 } from "../src/index.ts";
import { sha256, spread } from "./bits.ts";
import { largestError } from "./golden-rows.ts";

describe("expm1", () => {
  it.each([
    [0, 0],
    [-0, -0],
    [Infinity, Infinity],
    [-Infinity, -1],
    [Number.NaN, Number.NaN],
    [5e-324, 5e-324],
    [-5e-324, -5e-324],
    [709.782712893384, 1.7976931348622732e308], // last finite result
    [709.7827128933841, Infinity],
    [-37.42994775023704, -0.9999999999999999], // last result above −1
    [-37.42994775023705, -1],
    [-1e300, -1],
  ])("of %d is %d", (x, result) => {
    expect(expm1(x)).toBe(result);
  });

  it.each([["1"], [null], [undefined], [true], [[2]], [1n], [Symbol("x")]])("refuses %o", (x) => {
    expect(() => expm1(x as never)).toThrow(TypeError);
    expect(() => expm1(x as never)).toThrow("expm1: x must be a number, got ");
  });

  it("errs by at most 0.66 ulp, against 240-bit references (golden/expm1.py)", () => {
    expect(largestError(expm1, "expm1")).toBeLessThanOrEqual(0.66);
    expect(largestError(expm1, "expm1")).toBeGreaterThan(0.65); // the hard arguments are among them
  });

  // Recorded from this implementation, once the references above bounded its errors: from then on no bit may change.
  it.each([
    [-40, 45, "a3b3e03e3cba5f603a623cbd388705fbf3ca22f49df3b1c6990d77914eca753d"],
    [-0.04, 0.04, "2f44000041c6563d88f484c38d6a7272fa0d70e41ccf70011e1803b3b9107de9"],
    [-2, 2, "fb05de17c9de60adbcc68c88312a1ffb6f8ba287264c40117f07f46bead8e0db"],
    [-1e-15, 1e-15, "be87a68b8de39bbe5b000941d0bdd425abfda529a460d181751d688a1183670d"],
  ])("has the recorded bits from %d to %d", (from, to, hash) => {
    expect(sha256(spread(from, to).map(expm1))).toBe(hash);
  });
});
