import { defaultRng, type NormalSource } from "@concord/rng";
import { describe, expect, it } from "vitest";
import { gaussianInput } from "../src/index.ts";

describe("gaussianInput", () => {
  it("has the bits of NumPy's rng.normal", () => {
    // numpy 1.24.2: default_rng(42).normal(220, 22, 5)
    expect(Array.from(gaussianInput(5, 220, 22, defaultRng(42)))).toEqual([
      226.7037757545975, 197.1203496627091, 236.50992630774206, 240.69242376060672, 177.07722584961562,
    ]);
  });

  it("is mean + std·z, sample by sample", () => {
    const draws = [0.5, -1, 2];
    const replay: NormalSource = { standardNormal: () => draws.shift() as number };
    expect(gaussianInput(3, 10, 4, replay)).toEqual(new Float64Array([12, 6, 18]));
  });

  it("takes a fill where the source has one", () => {
    const source: NormalSource = { standardNormal: () => Number.NaN, fillStandardNormal: (out) => out.fill(0.5) };
    expect(gaussianInput(2, 10, 4, source)).toEqual(new Float64Array([12, 12]));
  });

  it("is the mean for std = 0, and still draws, so that what follows is the same for every std", () => {
    const rng = defaultRng(1);
    expect(gaussianInput(3, 7, 0, rng)).toEqual(new Float64Array([7, 7, 7]));
    const other = defaultRng(1);
    gaussianInput(3, 7, 5, other);
    expect(rng.toJSON()).toEqual(other.toJSON());
  });

  it("gives an empty array for no samples", () => {
    expect(gaussianInput(0, 220, 22, defaultRng(1))).toEqual(new Float64Array(0));
  });
});
