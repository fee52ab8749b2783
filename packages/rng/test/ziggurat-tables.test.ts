import { describe, expect, it } from "vitest";
import * as tables from "../src/ziggurat-tables.generated.ts";

// A table's values are rounded once or a few times each, so its laws hold to some units of 2^-52. The normal tables were
// first computed in double arithmetic, in which errors add up from strip to strip, to 130 units at the narrowest.
describe.each([
  ["normal", 2 ** 52, 300, (x: number) => Math.exp(-x * x / 2), tables.NORMAL_THRESHOLDS, tables.NORMAL_WIDTHS, tables.NORMAL_DENSITIES],
  ["exponential", 2 ** 53, 10, (x: number) => Math.exp(-x), tables.EXPONENTIAL_THRESHOLDS, tables.EXPONENTIAL_WIDTHS, tables.EXPONENTIAL_DENSITIES],
] as const)("the %s ziggurat", (_, scale, units, density, thresholds, widths, densities) => {
  const tolerance = units * Number.EPSILON;
  const x = Array.from(widths, (width) => width * scale);

  it("has 256 strips, wider from top to bottom, strip 0 the widest", () => {
    expect([thresholds.length, widths.length, densities.length]).toEqual([256, 256, 256]);
    for (let i = 2; i < 256; i++) expect(x[i]).toBeGreaterThan(x[i - 1]);
    expect(x[0]).toBeGreaterThan(x[255]);
  });

  it("has strips of one area", () => {
    const area = x[0] * densities[255];
    for (let i = 2; i < 256; i++) expect(Math.abs((x[i] * (densities[i - 1] - densities[i])) / area - 1)).toBeLessThan(tolerance * 300);
    expect(Math.abs((x[1] * (1 - densities[1])) / area - 1)).toBeLessThan(tolerance * 300);
  });

  it("holds the density at the strips' ends", () => {
    expect(densities[0]).toBe(1);
    for (let i = 1; i < 256; i++) expect(Math.abs(densities[i] / density(x[i]) - 1)).toBeLessThan(tolerance);
  });

  it("accepts at once what lies under the strip above", () => {
    expect(thresholds[1]).toBe(0);
    for (let i = 2; i < 256; i++) expect(Math.abs(thresholds[i] / scale - x[i - 1] / x[i])).toBeLessThan(tolerance);
    expect(Math.abs(thresholds[0] / scale - x[255] / x[0])).toBeLessThan(tolerance);
    expect(thresholds.every((threshold) => Number.isInteger(threshold) && threshold < scale)).toBe(true);
  });
});
