import { defaultRng } from "@concord/rng";
import { describe, expect, it } from "vitest";
import { gaussianInput } from "../src/index.ts";

const any = (value: unknown): never => value as never;
const rng = defaultRng(1);

describe("bad input to gaussianInput", () => {
  it.each<[args: [nSamples: unknown, mean: unknown, std: unknown, rng: unknown], kind: ErrorConstructor, message: string]>([
    [[-1, 220, 22, rng], RangeError, "nSamples must be a non-negative integer, got -1"],
    [[1.5, 220, 22, rng], RangeError, "nSamples must be a non-negative integer, got 1.5"],
    [[Number.NaN, 220, 22, rng], RangeError, "nSamples must be a non-negative integer, got NaN"],
    [["3", 220, 22, rng], TypeError, 'nSamples must be a non-negative integer, got "3"'],
    [[3n, 220, 22, rng], TypeError, "nSamples must be a non-negative integer, got 3n"],
    [[undefined, 220, 22, rng], TypeError, "nSamples must be a non-negative integer, got undefined"],
    [[3, Number.NaN, 22, rng], RangeError, "mean must be a finite number, got NaN"],
    [[3, Infinity, 22, rng], RangeError, "mean must be a finite number, got Infinity"],
    [[3, "220", 22, rng], TypeError, 'mean must be a finite number, got "220"'],
    [[3, 220, -22, rng], RangeError, "std must be a finite number >= 0, got -22"],
    [[3, 220, Number.NaN, rng], RangeError, "std must be a finite number >= 0, got NaN"],
    [[3, 220, Infinity, rng], RangeError, "std must be a finite number >= 0, got Infinity"],
    [[3, 220, null, rng], TypeError, "std must be a finite number >= 0, got null"],
    [[3, 220, 22, undefined], TypeError, "rng must have a method standardNormal, as defaultRng(42) has, got undefined"],
    [[3, 220, 22, 42], TypeError, "rng must have a method standardNormal, as defaultRng(42) has, got 42"],
    [[3, 220, 22, Math.random], TypeError, "rng must have a method standardNormal, as defaultRng(42) has, got a function"],
    [[3, 220, 22, { standardNormal: () => Infinity }], RangeError, "rng must draw finite numbers, got Infinity"],
    [[3, 220, 22, { standardNormal: () => null }], RangeError, "rng must draw finite numbers, got NaN"],
    [[3, 220, 22, { standardNormal: () => 0, fillStandardNormal: (out: Float64Array) => out.fill(1, 0, 2) }], RangeError, "rng must draw finite numbers, got NaN"],
    [[3, 220, 22, { standardNormal: () => undefined }], RangeError, "rng must draw finite numbers, got NaN"],
  ])("%o", (args, kind, message) => {
    const before = rng.toJSON();
    expect(() => gaussianInput(...(args as [never, never, never, never]))).toThrow(new kind(`gaussianInput: ${message}`));
    expect(rng.toJSON()).toEqual(before);
  });

  it("more samples than an array can hold is a RangeError", () => {
    expect(() => gaussianInput(any(2 ** 50), 220, 22, rng)).toThrow(new RangeError("gaussianInput: nSamples must fit into memory, got 1125899906842624"));
  });
});
