import { describe, expect, it } from "vitest";
import { pow } from "../src/index.ts";
import { sha256, spread } from "./bits.ts";
import { largestError } from "./golden-rows.ts";

describe("pow", () => {
  // ISO C99, F.9.4.4, line by line.
  it.each([
    [0, -3, Infinity],
    [-0, -3, -Infinity],
    [0, -2, Infinity],
    [-0, -2, Infinity],
    [0, -0.5, Infinity],
    [-0, -0.5, Infinity],
    [0, -Infinity, Infinity],
    [-0, -Infinity, Infinity],
    [0, 3, 0],
    [-0, 3, -0],
    [-0, 2, 0],
    [-0, 0.5, 0],
    [-0, Infinity, 0],
    [-0, 9007199254740991, -0], // the largest odd integer
    [-0, 9007199254740992, 0],
    [-1, Infinity, 1],
    [-1, -Infinity, 1],
    [1, Number.NaN, 1],
    [1, -Infinity, 1],
    [Number.NaN, 0, 1],
    [Number.NaN, -0, 1],
    [-Infinity, 0, 1],
    [-2, 0.5, Number.NaN],
    [-2, 1e-30, Number.NaN],
    [0.5, -Infinity, Infinity],
    [-0.5, -Infinity, Infinity],
    [2, -Infinity, 0],
    [0.5, Infinity, 0],
    [-0.5, Infinity, 0],
    [-2, Infinity, Infinity],
    [-Infinity, -3, -0],
    [-Infinity, -2, 0],
    [-Infinity, -0.5, 0],
    [-Infinity, 3, -Infinity],
    [-Infinity, 2, Infinity],
    [-Infinity, 0.5, Infinity],
    [Infinity, -0.5, 0],
    [Infinity, 0.5, Infinity],
    [Infinity, 3, Infinity],
    [Infinity, -3, 0],
    [Number.NaN, 1, Number.NaN],
    [2, Number.NaN, Number.NaN],
    [-2, Number.NaN, Number.NaN],
    [0, Number.NaN, Number.NaN],
    [-0, Number.NaN, Number.NaN],
    [-1, Number.NaN, Number.NaN],
    [0.5, Number.NaN, Number.NaN],
    [Infinity, Number.NaN, Number.NaN],
    [-Infinity, Number.NaN, Number.NaN],
    [Number.NaN, Infinity, Number.NaN],
    [Number.NaN, -Infinity, Number.NaN],
    [Number.NaN, -1, Number.NaN],
    [Number.NaN, Number.NaN, Number.NaN],
    [Infinity, Infinity, Infinity],
    [Infinity, -Infinity, 0],
  ])("of %d and %d is %d, as in C99", (x, y, result) => {
    expect(pow(x, y)).toBe(result);
  });

  it.each([
    [-2, 3, -8],
    [-1, 3, -1],
    [-1, 1e308, 1], // every integer that large is even
    [-1, 0.5, Number.NaN],
    [2, 1.7976931348623157e308, Infinity],
    [2, -1.7976931348623157e308, 0],
    [0.9999999999999999, 1.7976931348623157e308, 0],
    [1.0000000000000002, -1.7976931348623157e308, 0],
    [1.7976931348623157e308, 5e-324, 1],
    [1.0000000000000002, 5e-324, 1],
    [-2, 2, 4],
    [10, 22, 1e22],
    [3, 33, 5559060566555523],
    [2, 1023, 8.98846567431158e307],
    [2, 1024, Infinity],
    [-2, 1025, -Infinity],
    [2, -1074, 5e-324],
    [2, -1075, 0], // half of the smallest double is rounded to even
    [2, -1074.9, 5e-324],
    [-2, -1077, -0],
    [1.0000000000000002, 3e18, 1.98719262165461e289], // mpmath
    [1.0000000000000002, 36893488147419103000, Infinity],
    [1.0000000000000002, -36893488147419103000, 0],
    [0.9999999999999999, 1e300, 0],
    [0.9999999999999999, -1e300, Infinity],
    [2, 1e-300, 1],
    [5e-324, 1e-20, 1],
    [5e-324, -1, Infinity],
    [1.7976931348623157e308, 1, 1.7976931348623157e308],
    [5e-324, 1, 5e-324],
    [1.7976931348623157e308, -1, 5.562684646268003e-309],
  ])("of %d and %d is %d", (x, y, result) => {
    expect(pow(x, y)).toBe(result);
  });

  it.each([["1"], [null], [undefined], [true], [[2]], [1n], [Symbol("x")]])("refuses %o", (value) => {
    expect(() => pow(value as never, 2)).toThrow(TypeError);
    expect(() => pow(value as never, 2)).toThrow("pow: x must be a number, got ");
    expect(() => pow(1, value as never)).toThrow("pow: y must be a number, got ");
  });

  it("errs by at most 0.54 ulp, against 240-bit references (golden/pow.py)", () => {
    expect(largestError(pow, "pow")).toBeLessThanOrEqual(0.54);
    expect(largestError(pow, "pow")).toBeGreaterThan(0.53); // the hard arguments are among them
  });

  // Recorded from this implementation, once the references above bounded its errors: from then on no bit may change.
  it.each([
    [0, 4, 2.3, "27f5bd670d94734162081bc22a27e78f15cf80da4aa0fcf30bcd5f499056b212"],
    [0, 4, -170.5, "0a7a66b167533860eeac77f2c4682a6f406cf33c73c8f7b4253894fb7ddc545d"],
    [0.99, 1.01, 7e4, "d8a115376b782097eded9a7d8b97ed004d84b2bb615d058f93c60f6df7fae08d"],
    [0, 1.7e308, 0.9, "a3d7eccf6a231f7de8b1a1b48021eacd91486a7e3e413fdfc4c744c0e9e04363"],
    [0, 1e-307, 1.02, "0d7826b200614db30ee28f28827106889cec649d556eb2410de223251e7d6fdc"],
  ])("has the recorded bits from %d to %d, to the power %d", (from, to, y, hash) => {
    expect(sha256(spread(from, to).map((x) => pow(x, y)))).toBe(hash);
  });
});
