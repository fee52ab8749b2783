import { describe, expect, it } from "vitest";
import { sigmoid, sigmoidInto } from "../src/index.ts";

const out = new Float64Array(2);
const any = (value: unknown): never => value as never;

describe("bad input to @concord/sigmoid", () => {
  it.each<[() => unknown, ErrorConstructor, string]>([
    [() => sigmoid(any("6")), TypeError, 'sigmoid: v must be a number or an array of numbers, got "6"'],
    [() => sigmoid(any(undefined)), TypeError, "sigmoid: v must be a number or an array of numbers, got undefined"],
    [() => sigmoid(any(null)), TypeError, "sigmoid: v must be a number or an array of numbers, got null"],
    [() => sigmoid(any(6n)), TypeError, "sigmoid: v must be a number or an array of numbers, got 6n"],
    [() => sigmoid(any({})), TypeError, "sigmoid: v must be a number or an array of numbers, got an object"],
    [() => sigmoid(any({ length: -1 })), TypeError, "sigmoid: v must be a number or an array of numbers, got Object of length -1"],
    [() => sigmoid(any([1, "2"])), TypeError, 'sigmoid: v[1] must be a number, got "2"'],
    // oxlint-disable-next-line no-sparse-arrays
    [() => sigmoid(any([1, , 3])), TypeError, "sigmoid: v[1] must be a number, got undefined"],
    [() => sigmoid(any([[1, 2]])), TypeError, "sigmoid: v[0] must be a number, got Array of length 2"],
    [() => sigmoid(any(new BigInt64Array(1))), TypeError, "sigmoid: v[0] must be a number, got 0n"],
    [() => sigmoid(any(new BigInt64Array(2))), TypeError, "sigmoid: v[0] must be a number, got 0n"],
    [() => sigmoid(any(new DataView(new ArrayBuffer(8)))), TypeError, "sigmoid: v must be a number or an array of numbers, got DataView"],
    [() => sigmoid(1, Number.NaN), RangeError, "sigmoid: e0 must be a finite number, and 2·e0 too, got NaN"],
    [() => sigmoid(1, 1e308), RangeError, "sigmoid: e0 must be a finite number, and 2·e0 too, got 1e+308"],
    [() => sigmoid(1, Infinity), RangeError, "sigmoid: e0 must be a finite number, and 2·e0 too, got Infinity"],
    [() => sigmoid(1, 2.5, -Infinity), RangeError, "sigmoid: v0 must be a finite number, got -Infinity"],
    [() => sigmoid(1, 2.5, 6, Number.NaN), RangeError, "sigmoid: r must be a finite number, got NaN"],
    [() => sigmoid(1, any("2.5")), TypeError, 'sigmoid: e0 must be a finite number, and 2·e0 too, got "2.5"'],
    [() => sigmoid([1], 2.5, any(null)), TypeError, "sigmoid: v0 must be a finite number, got null"],
    [() => sigmoid([1], 2.5, 6, any([0.56])), TypeError, "sigmoid: r must be a finite number, got Array of length 1"],
    [() => sigmoidInto(any([0, 0]), [1, 2]), TypeError, "sigmoidInto: out must be a Float64Array, got Array of length 2"],
    [() => sigmoidInto(any(undefined), [1, 2]), TypeError, "sigmoidInto: out must be a Float64Array, got undefined"],
    [() => sigmoidInto(any(new Float32Array(2)), [1, 2]), TypeError, "sigmoidInto: out must be a Float64Array, got Float32Array of length 2"],
    [() => sigmoidInto(out, [1, 2, 3]), RangeError, "sigmoidInto: out must have the length of v, 3, got Float64Array of length 2"],
    [() => sigmoidInto(out, any(1)), TypeError, "sigmoidInto: v must be an array of numbers, got 1"],
    [() => sigmoidInto(out, any([1, null])), TypeError, "sigmoidInto: v[1] must be a number, got null"],
    [() => sigmoidInto(out, [1, 2], Number.NaN), RangeError, "sigmoidInto: e0 must be a finite number, and 2·e0 too, got NaN"],
    [() => sigmoidInto(out, [1, 2], 2.5, Number.NaN), RangeError, "sigmoidInto: v0 must be a finite number, got NaN"],
    [() => sigmoidInto(out, [1, 2], 2.5, 6, Infinity), RangeError, "sigmoidInto: r must be a finite number, got Infinity"],
  ])("%s", (call, kind, message) => {
    expect(call).toThrow(new kind(message));
    expect(call).toThrow(kind);
  });
});
