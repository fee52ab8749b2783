import { describe, expect, it } from "vitest";
import { erf } from "../src/index.ts";
import { sha256, spread } from "./bits.ts";
import { largestError } from "./golden-rows.ts";

describe("erf", () => {
  it.each([
    [0, 0],
    [-0, -0],
    [Infinity, 1],
    [-Infinity, -1],
    [Number.NaN, Number.NaN],
    [5e-324, 5e-324],
    [-5e-324, -5e-324],
    [5.9215871957945065, 0.9999999999999999], // last result below 1
    [5.921587195794507, 1],
    [-1e300, -1],
  ])("of %d is %d", (x, result) => {
    expect(erf(x)).toBe(result);
  });

  it.each([["1"], [null], [undefined], [true], [[2]], [1n], [Symbol("x")]])("refuses %o", (x) => {
    expect(() => erf(x as never)).toThrow(TypeError);
    expect(() => erf(x as never)).toThrow("erf: x must be a number, got ");
  });

  it("errs by at most 0.77 ulp, against 240-bit references (golden/erf.py)", () => {
    expect(largestError(erf, "erf")).toBeLessThanOrEqual(0.77);
    expect(largestError(erf, "erf")).toBeGreaterThan(0.76); // the hard arguments are among them
  });

  // Recorded from this implementation, once the references above bounded its errors: from then on no bit may change.
  it.each([
    [-6, 6, "84aba2895b3d43c9811d40e75acae54ccaaa99af0fd5ce30d390271ad27e334f"],
    [-0.6, 0.6, "e39ccd97e32841e974f1510eb0b7bce1013c9631ce436bfb722d006ebb2dd9df"],
    [-2, 2, "1ddcb79d1299e02ed1721f9833d4dc2abe7a7e27f44b8ac395ff7e011616bf50"],
    [-1e-07, 1e-07, "d88e1dcd765702e481673e07960cddd9602908b1b40bc33b7edf35e54b9bc262"],
  ])("has the recorded bits from %d to %d", (from, to, hash) => {
    expect(sha256(spread(from, to).map(erf))).toBe(hash);
  });
});
