import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exp } from "../src/index.ts";

const inNormalRange = fc.double({ min: -708, max: 708, noNaN: true });

describe("exp", () => {
  it("never decreases", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (a, b) => {
        expect(exp(Math.min(a, b))).toBeLessThanOrEqual(exp(Math.max(a, b)));
      }),
    );
  });

  it("does not decrease from one double to the next, across the table's rows and the ends of the normal range", () => {
    // Neighbouring results lie at most 0.51 ulp from a monotone function: an error in one row would show as a step down.
    const start = fc.oneof(inNormalRange, fc.double({ min: -746, max: -707, noNaN: true }), fc.double({ min: 707, max: 710, noNaN: true }));
    fc.assert(
      fc.property(start, (x) => {
        expect(exp(x)).toBeLessThanOrEqual(exp(x + Math.abs(x) * Number.EPSILON));
      }),
    );
  });

  it("of −x is the reciprocal of that of x", () => {
    fc.assert(
      fc.property(inNormalRange, (x) => {
        // Two results of relative error 0.51 · 2^-52 each and two roundings of 2^-53.
        expect(Math.abs(exp(x) * exp(-x) - 1)).toBeLessThanOrEqual(2.1 * Number.EPSILON);
      }),
    );
  });

  it("agrees with Math.exp to the 1 ulp that engines are held to, and its own half", () => {
    fc.assert(
      fc.property(inNormalRange, (x) => {
        expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThanOrEqual(2 * Number.EPSILON);
      }),
    );
  });
});
