import { describe, expect, it } from "vitest";
import { drawTrace } from "../src/trace.ts";

const SCALE = { samplesPerColumn: 17, unit: "mV" };
const signal = Float64Array.from({ length: 10_000 }, (_, i) => 7 + 2 * Math.sin(i / 20));

describe("the trace", () => {
  it.each([20, 40, 80, 300])("fits a terminal of %d columns", (columns) => {
    const widths = drawTrace(signal, SCALE, columns).split("\n").map((line) => line.length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(Math.max(columns, 21));
    expect(widths.length).toBeLessThan(10);
  });

  it("is empty as long as there is no signal, and a line for a constant one", () => {
    expect(drawTrace(new Float64Array(0), SCALE, 80)).toBe("");
    expect(drawTrace(new Float64Array(100).fill(3), SCALE, 80)).toContain("3.0 mV");
  });
});
