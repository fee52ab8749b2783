import { describe, expect, it } from "vitest";
import { exponentialTables, normalTables } from "../src/ziggurat-tables.ts";
import golden from "./golden/ziggurat-tables.json" with { type: "json" };

// The golden tables were compared with NumPy's by the streams that both give; their laws hold to some units of 2^-52. The
// normal ones were first computed in double arithmetic, in which errors add up from strip to strip, to 130 units.
describe.each([
  ["normal", 2 ** 52, 300, (x: number) => Math.exp((-x * x) / 2), normalTables(), golden.normal],
  ["exponential", 2 ** 53, 10, (x: number) => Math.exp(-x), exponentialTables(), golden.exponential],
] as const)("the %s ziggurat", (_, scale, units, density, tables, expected) => {
  const tolerance = units * Number.EPSILON;
  const { thresholds, densities } = tables;
  const widths = tables.widths.subarray(0, 256);
  const x = Array.from(widths, (width) => width * scale);

  it("has the tables that the recipe gives with 200 bits and NumPy's roundings, bit for bit", () => {
    expect(Array.from(thresholds)).toEqual(expected.thresholds);
    expect(Array.from(widths)).toEqual(expected.widths);
    expect(Array.from(densities)).toEqual(expected.densities);
  });

  it("has 256 strips, wider from top to bottom, strip 0 the widest", () => {
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

it("the normal widths come a second time with a minus, for the sign bit", () => {
  const { widths } = normalTables();
  expect(Array.from(widths.subarray(256))).toEqual(Array.from(widths.subarray(0, 256), (width) => -width));
});
