import { describe, expect, it } from "vitest";
import { log1pGlibc } from "../src/log1p-glibc.ts";
import golden from "./golden/log1p.json" with { type: "json" };

describe("log1pGlibc", () => {
  it("has every bit of glibc's log1p (golden/log1p.py)", () => {
    expect(golden.length).toBeGreaterThan(3000);
    for (const [x, value] of golden) expect(log1pGlibc(x)).toBe(value);
  });

  it("gives −0 for −0", () => {
    expect(log1pGlibc(-0)).toBe(-0);
  });

  it("is within 1 ulp of Math.log1p", () => {
    for (const [x] of golden) expect(Math.abs(log1pGlibc(x) - Math.log1p(x))).toBeLessThanOrEqual(2 * Number.EPSILON * Math.abs(Math.log1p(x)));
  });
});
