import { describe, expect, it } from "vitest";
import { sigmoid, sigmoidInto } from "../src/index.ts";

describe("sigmoidInto", () => {
  it("writes into out, returns it, and leaves v alone", () => {
    const v = new Float64Array([0, 6, 12]);
    const out = new Float64Array(3);
    expect(sigmoidInto(out, v)).toBe(out);
    expect(out).toEqual(sigmoid(v));
    expect(v).toEqual(new Float64Array([0, 6, 12]));
  });

  it("works in place", () => {
    const v = new Float64Array([0, 6, 12]);
    const rates = sigmoid(v, 3, 5, 0.4);
    expect(sigmoidInto(v, v, 3, 5, 0.4)).toEqual(rates);
  });

  it("takes empty arrays", () => {
    expect(sigmoidInto(new Float64Array(0), [])).toEqual(new Float64Array(0));
  });

  it("leaves out alone when it refuses", () => {
    const out = new Float64Array([1, 2]);
    expect(() => sigmoidInto(out, [1, 2, 3])).toThrow(RangeError);
    expect(() => sigmoidInto(out, [1, 2], Number.NaN)).toThrow(RangeError);
    expect(() => sigmoidInto(out, [1, "2"] as unknown as number[])).toThrow(TypeError);
    expect(() => sigmoidInto(out, [1, 2], [2.5, Number.NaN])).toThrow(RangeError);
    expect(() => sigmoidInto(out, [1, 2], 2.5, 6, [0.56])).toThrow(RangeError);
    expect(out).toEqual(new Float64Array([1, 2]));
  });

  it("takes a parameter that is the array it writes into", () => {
    const out = new Float64Array([2.5, 3]);
    expect(sigmoidInto(out, [6, 6], out)).toEqual(new Float64Array([2.5, 3]));
  });
});
