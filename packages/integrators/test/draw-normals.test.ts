import { describe, expect, it } from "vitest";
import { drawNormals } from "../src/draw-normals.ts";

describe("drawNormals", () => {
  it("takes a fill where there is one, and single draws where there is none", () => {
    let next = 0;
    const single = { standardNormal: () => ++next };
    expect(drawNormals("step", single, new Float64Array(3))).toEqual(new Float64Array([1, 2, 3]));
    expect(drawNormals("step", { ...single, fillStandardNormal: (out) => out.fill(7) }, new Float64Array(2))).toEqual(new Float64Array([7, 7]));
  });

  it.each([[null], ["0.5"], [undefined], [[1]]])("refuses %o for a draw", (draw) => {
    expect(() => drawNormals("step", { standardNormal: () => draw as never }, new Float64Array(2))).toThrow("step: rng must draw finite numbers, got NaN");
  });

  it("refuses a fill that does not fill, or fills another array", () => {
    const source = { standardNormal: () => 0 };
    expect(() => drawNormals("step", { ...source, fillStandardNormal: (out) => out.fill(1, 0, 1) }, new Float64Array(2))).toThrow(RangeError);
    expect(() => drawNormals("step", { ...source, fillStandardNormal: (out) => out.fill(1, 1) }, Float64Array.of(7, 7))).toThrow("got NaN");
    expect(() => drawNormals("step", { ...source, fillStandardNormal: () => new Float64Array(2) }, new Float64Array(2))).toThrow(RangeError);
  });

  it("calls the source as its method, so that it can be a class", () => {
    class Counter {
      count = 0;
      standardNormal(): number {
        return ++this.count;
      }
    }
    expect(drawNormals("step", new Counter(), new Float64Array(2))).toEqual(new Float64Array([1, 2]));
  });

  it.each([Number.NaN, Infinity, -Infinity])("refuses %d", (draw) => {
    expect(() => drawNormals("step", { standardNormal: () => draw }, new Float64Array(2))).toThrow(new RangeError(`step: rng must draw finite numbers, got ${draw}`));
    expect(() => drawNormals("step", { standardNormal: () => 0, fillStandardNormal: (out) => out.fill(draw) }, new Float64Array(2))).toThrow(RangeError);
  });
});
