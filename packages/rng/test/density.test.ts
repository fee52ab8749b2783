import { exp } from "@concord/libm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBelowDensity, isBelowExp } from "../src/density.ts";

const above = (x: number): number => x + x * 2 ** -53 * 1.5; // the next double

describe("isBelowExp", () => {
  it.each([
    // Correctly rounded by 200 bits: mpmath.exp
    [-0.5, 0.6065306597126334],
    [-2, 0.1353352832366127],
    [-7.5, 0.0005530843701478336],
    [-1e-3, 0.999000499833375],
    [-1e-20, 1],
  ])("of e^%d is true up to the double below it", (exponent, exponential) => {
    expect(isBelowExp(exponential, exponent)).toBe(false);
    expect(isBelowExp(exponential * (1 - 2 ** -53), exponent)).toBe(true);
    expect(isBelowExp(above(exponential), exponent)).toBe(false);
  });

  it("agrees with an exponential of 0.51 ulp two units from it, and mostly at it", () => {
    let differences = 0;
    fc.assert(
      fc.property(fc.double({ min: -7.6, max: -1e-9, noNaN: true }), (exponent) => {
        const value = exp(exponent);
        expect(isBelowExp(value * (1 - 3 * 2 ** -53), exponent)).toBe(true);
        expect(isBelowExp(value * (1 + 3 * 2 ** -53), exponent)).toBe(false);
        if (isBelowExp(value, exponent)) differences++;
      }),
    );
    expect(differences).toBeLessThan(3);
  });
});

describe("isBelowDensity", () => {
  it("agrees with the exponential itself as close as doubles are", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.76, noNaN: true }), fc.double({ min: -7.6, max: -0.77, noNaN: true }), fc.integer({ min: -20, max: 20 }), (rise, end, units) => {
        const height = exp(end + rise) * (1 + units * 2 ** -52);
        expect(isBelowDensity(height, exp(end), rise, end + rise)).toBe(isBelowExp(height, end + rise));
      }),
      { numRuns: 2000 },
    );
  });

  it("asks the exponential only where both are within 1e-14", () => {
    // An exponent that contradicts the other arguments shows which of them decided.
    expect(isBelowDensity(0.5 * (1 - 2e-14), 0.5, 0, -100)).toBe(true);
    expect(isBelowDensity(0.5 * (1 - 5e-15), 0.5, 0, -100)).toBe(false);
    expect(isBelowDensity(0.5 * (1 + 2e-14), 0.5, 0, 0)).toBe(false);
    expect(isBelowDensity(0.5 * (1 + 5e-15), 0.5, 0, 0)).toBe(true);
  });
});
