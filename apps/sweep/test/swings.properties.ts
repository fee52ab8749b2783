import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { swings } from "../src/swings.ts";

// Few different values, so that many are equal and many swings have just the height.
const values = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 60 });
const at = (indices: readonly number[], of: readonly number[]): number[] => indices.map((i) => of[i]);

describe("swings", () => {
  it("of their ends alone are the same, for their height and larger ones", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 12 }), fc.nat(6), (turns, height, more) => {
        const { ends } = swings(turns, height);
        const all = swings(turns, height + more).peaks;
        expect(at(swings(at(ends, turns), height + more).peaks, ends)).toEqual(all);
      }),
      { numRuns: 2000 },
    );
  });

  it("rise and fall in turn, by their height at least", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 12 }), (turns, height) => {
        const { ends, peaks } = swings(turns, height);
        const heights = at(ends, turns).slice(1, -1).map((value, i) => value - turns[ends[i]]);
        for (const [i, swing] of heights.entries()) {
          expect(Math.abs(swing)).toBeGreaterThanOrEqual(height);
          if (i > 0) expect(Math.sign(swing)).toBe(-Math.sign(heights[i - 1]));
        }
        for (const peak of peaks) expect(ends).toContain(peak);
      }),
    );
  });
});
