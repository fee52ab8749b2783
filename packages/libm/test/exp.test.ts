import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exp } from "../src/index.ts";

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

  it("errs by at most 0.51 ulp, against 200-bit references (golden/exp.py)", () => {
    const rows = goldenRows();
    expect(rows.length).toBeGreaterThan(4000);
    let largest = 0;
    for (const [x, nearest, rest] of rows) {
      const error = Math.abs((exp(x) - nearest) / ulp(nearest) - rest);
      largest = Math.max(largest, error);
    }
    expect(largest).toBeLessThanOrEqual(0.51);
    expect(largest).toBeGreaterThan(0.508); // the hard arguments are among them
  });

  it("has the bits of glibc's exp without FMA (golden/exp-bits.py)", () => {
    const { n, sha256 } = JSON.parse(readFileSync(new URL("golden/exp-bits.json", import.meta.url), "utf8"));
    const results = Float64Array.from({ length: n }, (_, i) => exp((((i * 7919) % n) / n) * 1400 - 700));
    expect(createHash("sha256").update(new Uint8Array(results.buffer)).digest("hex")).toBe(sha256);
  });
});

function goldenRows(): [x: number, nearest: number, rest: number][] {
  return JSON.parse(readFileSync(new URL("golden/exp.json", import.meta.url), "utf8"));
}

/** Distance from a positive double to the next one up. */
function ulp(x: number): number {
  const bits = new BigUint64Array(new Float64Array([x]).buffer);
  bits[0] += 1n;
  return new Float64Array(bits.buffer)[0] - x;
}
