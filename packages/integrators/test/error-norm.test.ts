import { describe, expect, it } from "vitest";
import { errorNorm, stepSizeFactor } from "../src/index.ts";

const any = (value: unknown): never => value as never;

describe("errorNorm", () => {
  it("is the root mean square of the errors, each relative to what is tolerated", () => {
    expect(errorNorm([3, 4], [0, 0], [0, 0], 1, 0)).toBe(Math.sqrt(12.5));
    expect(errorNorm([2], [-4], [3], 1, 0.25)).toBe(1); // 1 + 0.25·4
    expect(errorNorm([2], [3], [-4], 1, 0.25)).toBe(1);
  });

  it("takes a tolerance for each component, and any arrays of numbers", () => {
    expect(errorNorm(Float64Array.of(1, 10), [1, 1], Float32Array.of(1, 1), [1, 10], [0, 0])).toBe(1);
    expect(errorNorm([1, 10], [1, 1], [1, 1], 0, [1, 10])).toBe(1);
  });

  it("is 0 for no error, even where nothing is tolerated, and for an empty state", () => {
    expect(errorNorm([0, 1], [0, 1], [0, 1], 0, 1)).toBe(Math.sqrt(0.5));
    expect(errorNorm([], [], [], 1, 1)).toBe(0);
  });

  it("is NaN for an error that is NaN, Infinity for one that is infinite or not tolerated", () => {
    expect(errorNorm([Number.NaN], [1], [1], 1, 1)).toBeNaN();
    expect(errorNorm([Infinity], [1], [1], 1, 1)).toBe(Infinity);
    expect(errorNorm([1], [0], [0], 0, 1)).toBe(Infinity);
  });

  it.each<[args: unknown[], kind: ErrorConstructor, message: string]>([
    [[undefined, [1], [1], 1, 1], TypeError, "error must be an array of numbers, got undefined"],
    [[{ length: -1 }, [1], [1], 1, 1], TypeError, "error must be an array of numbers, got Object of length -1"],
    [[{ length: 0.5 }, [1], [1], 1, 1], TypeError, "error must be an array of numbers, got Object of length 0.5"],
    [[{ length: 2 ** 53 - 1 }, [1], [1], 1, 1], TypeError, "error must be an array of numbers, got Object of length 9007199254740991"],
    [[[1], [1], [1], Symbol("atol"), 1], TypeError, "atol must be a finite number >= 0, got Symbol(atol)"],
    [[[1], "1", [1], 1, 1], TypeError, 'y0 must be an array of numbers, got "1"'],
    [[[1], [1], ["1"], 1, 1], TypeError, 'y1[0] must be a number, got "1"'],
    [[[1, 2], [1], [1, 2], 1, 1], RangeError, "y0 must have the length of error, 2, got Array of length 1"],
    [[[1], [1], [1, 2], 1, 1], RangeError, "y1 must have the length of error, 1, got Array of length 2"],
    [[[1], [1], [1], -1, 1], RangeError, "atol must be a finite number >= 0, got -1"],
    [[[1], [1], [1], 1, Number.NaN], RangeError, "rtol must be a finite number >= 0, got NaN"],
    [[[1], [1], [1], 1, undefined], TypeError, "rtol must be a finite number >= 0, got undefined"],
    [[[1], [1], [1], [1, 1], 1], RangeError, "atol must have the length of error, 1, got Array of length 2"],
    [[[1], [1], [1], 1, [-1]], RangeError, "rtol[0] must be a finite number >= 0, got -1"],
    [[[1], [1], [1], null, 1], TypeError, "atol must be an array of numbers, got null"],
  ])("refuses %j", (args, kind, message) => {
    expect(() => errorNorm(...(args as Parameters<typeof errorNorm>))).toThrow(new kind(`errorNorm: ${message}`));
  });
});

describe("stepSizeFactor", () => {
  it("is 0.9·norm^(−1/order)", () => {
    expect(stepSizeFactor(1, 5)).toBe(0.9);
    expect(stepSizeFactor(32, 5)).toBe(0.45);
    expect(stepSizeFactor(1 / 8, 3)).toBe(1.8);
    expect(stepSizeFactor(0.01, 2)).toBe(9);
  });

  it("stays between 0.2 and 10, at the least for a step far too large", () => {
    expect(stepSizeFactor(0, 5)).toBe(10);
    expect(stepSizeFactor(1e-6, 5)).toBe(10);
    expect(stepSizeFactor(1e6, 5)).toBe(0.2);
    expect(stepSizeFactor(Infinity, 5)).toBe(0.2);
    expect(stepSizeFactor(Number.NaN, 5)).toBe(0.2);
  });

  it("falls as the norm rises, and lets no rejected step be repeated at its size", () => {
    for (let norm = 1e-5; norm < 1e4; norm *= 1.1) {
      for (const order of [1, 3, 5, 8]) {
        expect(stepSizeFactor(norm * 1.1, order)).toBeLessThanOrEqual(stepSizeFactor(norm, order));
        if (norm > 1) expect(stepSizeFactor(norm, order)).toBeLessThan(0.9);
      }
    }
  });

  it.each<[norm: unknown, order: unknown, kind: ErrorConstructor, message: string]>([
    [-1, 5, RangeError, "norm must be a number >= 0, got -1"],
    ["1", 5, TypeError, 'norm must be a number >= 0, got "1"'],
    [1, 0, RangeError, "order must be a finite number > 0, got 0"],
    [1, Infinity, RangeError, "order must be a finite number > 0, got Infinity"],
    [1, Number.NaN, RangeError, "order must be a finite number > 0, got NaN"],
    [1, Symbol("order"), TypeError, "order must be a finite number > 0, got Symbol(order)"],
    [1, undefined, TypeError, "order must be a finite number > 0, got undefined"],
  ])("refuses %o, %o", (norm, order, kind, message) => {
    expect(() => stepSizeFactor(any(norm), any(order))).toThrow(new kind(`stepSizeFactor: ${message}`));
  });
});
