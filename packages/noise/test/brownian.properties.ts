import { defaultRng } from "@concord/rng";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  coarsenIncrementPairs,
  coarsenIncrementPairsInto,
  coarsenIncrements,
  coarsenIncrementsInto,
  gaussianInput,
  refineIncrements,
  refineIncrementsInto,
  replayNormals,
  wienerIncrementPairs,
  wienerIncrementPairsInto,
  wienerIncrements,
  wienerIncrementsInto,
} from "../src/index.ts";
import { average, normalDistribution, passesKolmogorovSmirnov } from "./statistics.ts";

const HALF_ULP = 2 ** -53; // of a number of size 1, relative
const components = fc.integer({ min: 1, max: 4 });
const step = fc.double({ min: 1e-8, max: 10, noNaN: true });
const integers = (length: number) => fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: length, maxLength: length });

describe("coarsenIncrements", () => {
  it("adds, component by component: exactly where the sums are exact", () => {
    fc.assert(
      fc.property(fc.nat(5), fc.integer({ min: 1, max: 12 }), components, fc.infiniteStream(fc.integer({ min: -1e6, max: 1e6 })), (rows, factor, m, stream) => {
        const dW = Array.from({ length: rows * factor * m }, () => stream.next().value as number);
        const expected = new Float64Array(rows * m);
        dW.forEach((x, i) => (expected[Math.floor(i / m / factor) * m + (i % m)] += x));
        expect(coarsenIncrements(dW, factor, m)).toEqual(expected);
      }),
    );
  });

  it("by 2 and then by k has the bits of coarsening by 2·k", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), components, fc.maxSafeNat(), (k, m, seed) => {
        const dW = wienerIncrements(3 * 2 * k, 1e-3, defaultRng(seed), m);
        expect(coarsenIncrements(coarsenIncrements(dW, 2, m), k, m)).toEqual(coarsenIncrements(dW, 2 * k, m));
      }),
    );
  });

  it("takes one component unless told how many", () => {
    expect(coarsenIncrements([1, 2, 3], 3)).toEqual(new Float64Array([6]));
    expect(coarsenIncrementsInto(new Float64Array(1), [1, 2, 3], 3)).toEqual(new Float64Array([6]));
    expect(coarsenIncrementPairs([1, 2, 3, 4], 0.5, 2)).toEqual(coarsenIncrementPairs([1, 2, 3, 4], 0.5, 2, 1));
    expect(coarsenIncrementPairsInto(new Float64Array(2), [1, 2, 3, 4], 0.5, 2)).toEqual(coarsenIncrementPairs([1, 2, 3, 4], 0.5, 2, 1));
  });

  it("and refining and drawing do so too", () => {
    const rng = (): ReturnType<typeof defaultRng> => defaultRng(5);
    expect(refineIncrements([1, 2, 3], 0.5, rng())).toEqual(refineIncrements([1, 2, 3], 0.5, rng(), 1));
    expect(refineIncrementsInto(new Float64Array(6), [1, 2, 3], 0.5, rng())).toEqual(refineIncrements([1, 2, 3], 0.5, rng(), 1));
    expect(wienerIncrements(3, 0.5, rng())).toEqual(wienerIncrements(3, 0.5, rng(), 1));
    expect(wienerIncrementsInto(new Float64Array(3), 0.5, rng())).toEqual(wienerIncrements(3, 0.5, rng(), 1));
    expect(wienerIncrementPairs(3, 0.5, rng())).toEqual(wienerIncrementPairs(3, 0.5, rng(), 1));
    expect(wienerIncrementPairsInto(new Float64Array(6), 0.5, rng())).toEqual(wienerIncrementPairs(3, 0.5, rng(), 1));
  });

  it("by 1 copies", () => {
    const dW = wienerIncrements(5, 1e-3, defaultRng(1), 3);
    const copy = coarsenIncrements(dW, 1, 3);
    expect(copy).toEqual(dW);
    expect(copy).not.toBe(dW);
  });
});

describe("refineIncrements", () => {
  it("is undone by coarsening, up to half a unit in the last place of the second half and half a unit of the sum", () => {
    fc.assert(
      fc.property(fc.nat(30), step, components, fc.maxSafeNat(), (n, dt, m, seed) => {
        const rng = defaultRng(seed);
        const dW = wienerIncrements(n, dt, rng, m);
        const fine = refineIncrements(dW, dt, rng, m);
        coarsenIncrements(fine, 2, m).forEach((sum, i) => {
          const secondHalf = fine[2 * (i - (i % m)) + m + (i % m)];
          expect(Math.abs(sum - dW[i])).toBeLessThanOrEqual(HALF_ULP * (Math.abs(secondHalf) + Math.abs(sum)));
        });
      }),
    );
  });

  it("halves an increment for a draw of 0, and moves both halves against each other otherwise", () => {
    expect(refineIncrements([4, 8, 12, 16], 0.25, replayNormals([0, 0, 0, 0]), 2)).toEqual(new Float64Array([2, 4, 2, 4, 6, 8, 6, 8]));
    expect(refineIncrements([4, 8], 0.25, replayNormals([4, -4]), 2)).toEqual(new Float64Array([3, 3, 1, 5]));
  });

  it("gives increments of half the step: normal, of variance dt/2, the halves uncorrelated", () => {
    const rng = defaultRng(20_260_101);
    const n = 100_000;
    const fine = refineIncrements(wienerIncrements(n, 0.5, rng), 0.5, rng);
    expect(passesKolmogorovSmirnov(fine, normalDistribution(0, 0.5))).toBe(true); // false alarms: 2.7e-6
    const products = Float64Array.from({ length: n }, (_, i) => fine[2 * i] * fine[2 * i + 1]);
    expect(Math.abs(average(products))).toBeLessThan((5 * 0.25) / Math.sqrt(n)); // 5 standard errors: 5.7e-7
  });

  it("takes dt as the coarse step, in blocks as at once", () => {
    const dW = wienerIncrements(5000, 0.5, defaultRng(1));
    const rng = defaultRng(2);
    const blocks = [...refineIncrements(dW.subarray(0, 2100), 0.5, rng), ...refineIncrements(dW.subarray(2100), 0.5, rng)];
    expect(blocks).toEqual(Array.from(refineIncrements(dW, 0.5, defaultRng(2))));
  });
});

describe("coarsenIncrementPairs", () => {
  it("adds ΔW, and ΔZ = ΔZ1 + ΔZ2 + h·ΔW1: exactly where the sums are exact", () => {
    fc.assert(
      fc.property(integers(8), ([w1, z1, v1, x1, w2, z2, v2, x2]) => {
        expect(coarsenIncrementPairs([w1, z1, v1, x1, w2, z2, v2, x2], 0.5, 2, 2)).toEqual(new Float64Array([w1 + w2, z1 + z2 + 0.5 * w1, v1 + v2, x1 + x2 + 0.5 * v1]));
      }),
    );
  });

  it("by j and then by k is coarsening by j·k: exactly where the sums are exact", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), components, fc.infiniteStream(fc.integer({ min: -1e6, max: 1e6 })), (j, k, m, stream) => {
        const pairs = Array.from({ length: 2 * j * k * m * 2 }, () => stream.next().value as number);
        expect(coarsenIncrementPairs(coarsenIncrementPairs(pairs, 0.5, j, m), 0.5 * j, k, m)).toEqual(coarsenIncrementPairs(pairs, 0.5, j * k, m));
      }),
    );
  });

  it("gives pairs of the coarse step: variances h and h³/3, covariance h²/2", () => {
    const [n, h] = [50_000, 0.8];
    const pairs = coarsenIncrementPairs(wienerIncrementPairs(4 * n, h / 4, defaultRng(20_260_101)), h / 4, 4);
    const dW = pairs.filter((_, i) => i % 2 === 0);
    const dZ = pairs.filter((_, i) => i % 2 === 1);
    // KS: false alarms 2.7e-6 each; 5 standard errors: 5.7e-7.
    expect(passesKolmogorovSmirnov(dW, normalDistribution(0, Math.sqrt(h)))).toBe(true);
    expect(passesKolmogorovSmirnov(dZ, normalDistribution(0, Math.sqrt(h ** 3 / 3)))).toBe(true);
    expect(Math.abs(average(dW.map((w, i) => w * dZ[i])) - h ** 2 / 2)).toBeLessThan(5 * Math.sqrt((h ** 4 / 3 + h ** 4 / 4) / n));
  });
});

describe("the Into forms of the Brownian tools", () => {
  it("have the same bits, and leave their input as it was", () => {
    const dW = wienerIncrements(12, 0.5, defaultRng(1), 2);
    const original = dW.slice();
    expect(coarsenIncrementsInto(new Float64Array(8), dW, 3, 2)).toEqual(coarsenIncrements(dW, 3, 2));
    expect(refineIncrementsInto(new Float64Array(48), dW, 0.5, defaultRng(2), 2)).toEqual(refineIncrements(dW, 0.5, defaultRng(2), 2));
    expect(coarsenIncrementPairsInto(new Float64Array(8), dW, 0.5, 3, 1)).toEqual(coarsenIncrementPairs(dW, 0.5, 3, 1));
    expect(dW).toEqual(original);
  });
});

describe("replayNormals", () => {
  it("replays, by single draws and by fills, and throws when dry without having drawn", () => {
    const source = replayNormals([1, 2, 3]);
    expect(source.standardNormal()).toBe(1);
    expect(() => source.fillStandardNormal(new Float64Array(3))).toThrow(new RangeError("replayNormals: values must hold 3 more after the first 1, got Array of length 3"));
    expect(() => source.fillStandardNormal([0] as never)).toThrow(new TypeError("replayNormals: out must be a Float64Array, got Array of length 1"));
    expect(source.fillStandardNormal(new Float64Array(2))).toEqual(new Float64Array([2, 3]));
    expect(() => source.standardNormal()).toThrow(new RangeError("replayNormals: values must hold 1 more after the first 3, got Array of length 3"));
  });

  it("gives an input its normals back, and each source a place of its own", () => {
    const values = defaultRng(42).standardNormal(3000);
    replayNormals(values).standardNormal();
    expect(gaussianInput(3000, 220, 22, replayNormals(values))).toEqual(gaussianInput(3000, 220, 22, defaultRng(42)));
  });
});
