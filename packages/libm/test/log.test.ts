import { describe, expect, it } from "vitest";
import { log } from "../src/index.ts";
import { sha256, spread } from "./bits.ts";
import { largestError } from "./golden-rows.ts";

describe("log", () => {
  it.each([
    [1, 0],
    [0, -Infinity],
    [-0, -Infinity],
    [Infinity, Infinity],
    [-Infinity, Number.NaN],
    [Number.NaN, Number.NaN],
    [-5e-324, Number.NaN],
    [-1, Number.NaN],
    [5e-324, -744.4400719213812],
    [1.7976931348623157e308, 709.782712893384],
    [2, Math.LN2],
    [10, Math.LN10],
  ])("of %d is %d", (x, result) => {
    expect(log(x)).toBe(result);
  });

  it.each([["1"], [null], [undefined], [true], [[2]], [1n], [Symbol("x")]])("refuses %o", (x) => {
    expect(() => log(x as never)).toThrow(TypeError);
    expect(() => log(x as never)).toThrow("log: x must be a number, got ");
  });

  it("errs by at most 0.52 ulp, against 240-bit references (golden/log.py)", () => {
    expect(largestError(log, "log")).toBeLessThanOrEqual(0.52);
    expect(largestError(log, "log")).toBeGreaterThan(0.518); // the hard arguments are among them
  });

  // Recorded from this implementation, once the references above bounded its errors: from then on no bit may change.
  it.each([
    [0, 2, "135b2ec1b0c5b2b562175acf5ccfb0bae1c8041355e419ed37dca2f748c37dbe"],
    [0.99, 1.01, "f864cebd100d1ea8a4b814956eecc5d849332c2d326350051261b8fd2a004e2a"],
    [0, 1e-307, "102d99b3abea9c76d85777a56d1a3fb4b31d2ed4c127542db877fce3a821b636"],
    [0, 1.7e308, "8a8e43e70563e87c2b1e1095ef856c63c84b02b6c0d9a4114c0fcbe2d0d7c420"],
  ])("has the recorded bits from %d to %d", (from, to, hash) => {
    expect(sha256(spread(from, to).map(log))).toBe(hash);
  });
});
