import { describe, expect, it } from "vitest";
import * as sigmoidPackage from "../src/index.ts";
import { erfTransfer, logisticTransferInto, sigmoid, sigmoidDerivative, sigmoidDerivativeInto, sigmoidInto, sigmoidInverse, sigmoidInverseInto, tanhTransfer, tanhTransferInto, wilsonCowanTransfer } from "../src/index.ts";

const out = new Float64Array(2);
// Would be read forever.
const endless = new Proxy({}, { get: (_, key) => (key === "length" ? 2 ** 53 - 1 : 1) });
const any = (value: unknown): never => value as never;

describe("bad input to @concord/sigmoid", () => {
  it.each<[() => unknown, ErrorConstructor, string]>([
    [() => sigmoid(any("6")), TypeError, 'sigmoid: v must be a number or an array of numbers, got "6"'],
    [() => sigmoid(any(undefined)), TypeError, "sigmoid: v must be a number or an array of numbers, got undefined"],
    [() => sigmoid(any(null)), TypeError, "sigmoid: v must be a number or an array of numbers, got null"],
    [() => sigmoid(any(6n)), TypeError, "sigmoid: v must be a number or an array of numbers, got 6n"],
    [() => sigmoid(any({})), TypeError, "sigmoid: v must be a number or an array of numbers, got an object"],
    [() => sigmoid(any({ length: -1 })), TypeError, "sigmoid: v must be a number or an array of numbers, got Object of length -1"],
    [() => sigmoid(any(endless)), TypeError, "sigmoid: v must be a number or an array of numbers, got Object of length 9007199254740991"],
    [() => sigmoid(any({ length: 2 ** 32 })), TypeError, "sigmoid: v must be a number or an array of numbers, got Object of length 4294967296"],
    [() => sigmoid(any({ length: 2 ** 32 - 1 })), TypeError, "sigmoid: v[0] must be a number, got undefined"],
    [() => sigmoidInto(out, any(endless)), TypeError, "sigmoidInto: v must be an array of numbers, got Object of length 9007199254740991"],
    [() => sigmoid([1, 2], any(endless)), TypeError, "sigmoid: e0 must be a number or an array of numbers, got Object of length 9007199254740991"],
    [() => sigmoid(any({ length: 0.5 })), TypeError, "sigmoid: v must be a number or an array of numbers, got Object of length 0.5"],
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
    [() => sigmoid([1], 2.5, any("6")), TypeError, 'sigmoid: v0 must be a finite number, got "6"'],
    [() => sigmoid([1], 2.5, any(null)), TypeError, "sigmoid: v0 must be a number or an array of numbers, got null"],
    [() => sigmoid(1, 2.5, 6, any([0.56])), TypeError, "sigmoid: r must be a finite number, got Array of length 1"],
    [() => sigmoid([1], 2.5, 6, [0.56, 0.6]), RangeError, "sigmoid: r must have the length of v, 1, got Array of length 2"],
    [() => sigmoid([1, 2], [2.5, any("3")]), TypeError, 'sigmoid: e0[1] must be a finite number, and 2·e0 too, got "3"'],
    [() => sigmoid([1, 2], [2.5, 1e308]), RangeError, "sigmoid: e0[1] must be a finite number, and 2·e0 too, got 1e+308"],
    [() => sigmoid([1, 2], 2.5, new Float64Array([6, Number.NaN])), RangeError, "sigmoid: v0[1] must be a finite number, got NaN"],
    [() => sigmoid([1, 2], [2.5, 2.5], any("6")), TypeError, 'sigmoid: v0 must be a number or an array of numbers, got "6"'],
    [() => sigmoidInto(out, [1, 2], 2.5, [6]), RangeError, "sigmoidInto: v0 must have the length of v, 2, got Array of length 1"],
    [() => sigmoidInto(out, [1, 2], 2.5, 6, any(new BigInt64Array(2))), TypeError, "sigmoidInto: r[0] must be a finite number, got 0n"],
    [() => sigmoidInto(any([0, 0]), [1, 2]), TypeError, "sigmoidInto: out must be a Float64Array, got Array of length 2"],
    [() => sigmoidInto(any(undefined), [1, 2]), TypeError, "sigmoidInto: out must be a Float64Array, got undefined"],
    [() => sigmoidInto(any(new Float32Array(2)), [1, 2]), TypeError, "sigmoidInto: out must be a Float64Array, got Float32Array of length 2"],
    [() => sigmoidInto(out, [1, 2, 3]), RangeError, "sigmoidInto: out must have the length of v, 3, got Float64Array of length 2"],
    [() => sigmoidInto(out, any(1)), TypeError, "sigmoidInto: v must be an array of numbers, got 1"],
    [() => sigmoidInto(out, any([1, null])), TypeError, "sigmoidInto: v[1] must be a number, got null"],
    [() => sigmoidInto(out, [1, 2], Number.NaN), RangeError, "sigmoidInto: e0 must be a finite number, and 2·e0 too, got NaN"],
    [() => sigmoidInto(out, [1, 2], 2.5, Number.NaN), RangeError, "sigmoidInto: v0 must be a finite number, got NaN"],
    [() => sigmoidInto(out, [1, 2], 2.5, 6, Infinity), RangeError, "sigmoidInto: r must be a finite number, got Infinity"],
    [() => sigmoidInto(out, new Float64Array(2), any("2.5")), TypeError, 'sigmoidInto: e0 must be a finite number, and 2·e0 too, got "2.5"'],
    [() => sigmoidInto(out, new Float64Array(2), 1e308), RangeError, "sigmoidInto: e0 must be a finite number, and 2·e0 too, got 1e+308"],
    [() => sigmoidInto(out, new Float64Array(2), 2.5, any(true)), TypeError, "sigmoidInto: v0 must be a finite number, got true"],
    [() => sigmoidInto(out, new Float64Array(2), 2.5, 6, any(true)), TypeError, "sigmoidInto: r must be a finite number, got true"],
    [() => sigmoidInto(new Float64Array(1), new Float64Array(1), any([[2.5]])), TypeError, "sigmoidInto: e0[0] must be a finite number, and 2·e0 too, got Array of length 1"],
    [() => sigmoidInto(out, new Float64Array(2), any([2.5])), RangeError, "sigmoidInto: e0 must have the length of v, 2, got Array of length 1"],
    [() => sigmoidInto(out, new Float64Array(3)), RangeError, "sigmoidInto: out must have the length of v, 3, got Float64Array of length 2"],
    [() => sigmoidInto(any([0, 0]), new Float64Array(2)), TypeError, "sigmoidInto: out must be a Float64Array, got Array of length 2"],
    [() => sigmoidDerivative(any("6")), TypeError, 'sigmoidDerivative: v must be a number or an array of numbers, got "6"'],
    [() => sigmoidDerivative(6, 2.5, 6, Number.NaN), RangeError, "sigmoidDerivative: r must be a finite number, got NaN"],
    [() => sigmoidDerivativeInto(out, [1]), RangeError, "sigmoidDerivativeInto: out must have the length of v, 1, got Float64Array of length 2"],
    [() => sigmoidInverse(0), RangeError, "sigmoidInverse: rate must be above 0 and below 2·e0, 5, got 0"],
    [() => sigmoidInverse(5), RangeError, "sigmoidInverse: rate must be above 0 and below 2·e0, 5, got 5"],
    [() => sigmoidInverse(Number.NaN), RangeError, "sigmoidInverse: rate must be above 0 and below 2·e0, 5, got NaN"],
    [() => sigmoidInverse([1, 6], 3), RangeError, "sigmoidInverse: rate[1] must be above 0 and below 2·e0, 6, got 6"],
    [() => sigmoidInverse([0, 1]), RangeError, "sigmoidInverse: rate[0] must be above 0 and below 2·e0, 5, got 0"],
    [() => sigmoidInverse(1, -1), RangeError, "sigmoidInverse: e0 must be a positive finite number, got -1"],
    [() => sigmoidInverse(1, 1e308), RangeError, "sigmoidInverse: e0 must be a finite number, and 2·e0 too, got 1e+308"],
    [() => sigmoidInverse(1, 2.5, 6, 0), RangeError, "sigmoidInverse: r must be a finite number other than 0, got 0"],
    [() => sigmoidInverse(any("1")), TypeError, 'sigmoidInverse: rate must be a number or an array of numbers, got "1"'],
    [() => sigmoidInverseInto(out, [1, 7]), RangeError, "sigmoidInverseInto: rate[1] must be above 0 and below 2·e0, 5, got 7"],
    [() => sigmoidInverseInto(any([0, 0]), [1, 2]), TypeError, "sigmoidInverseInto: out must be a Float64Array, got Array of length 2"],
    [() => erfTransfer(1, 250, 15, 0), RangeError, "erfTransfer: sigma must be a positive finite number, got 0"],
    [() => erfTransfer(1, Infinity), RangeError, "erfTransfer: maximum must be a finite number, got Infinity"],
    [() => logisticTransferInto(out, [1, 2], 250, 15, -1), RangeError, "logisticTransferInto: sigma must be a positive finite number, got -1"],
    [() => logisticTransferInto(out, [1, 2], 250, any("15")), TypeError, 'logisticTransferInto: theta must be a finite number, got "15"'],
    [() => tanhTransfer(any([1, null])), TypeError, "tanhTransfer: x[1] must be a number, got null"],
    [() => tanhTransfer(1, Number.NaN), RangeError, "tanhTransfer: gain must be a finite number, got NaN"],
    [() => tanhTransferInto(any(null), [1]), TypeError, "tanhTransferInto: out must be a Float64Array, got null"],
    [() => wilsonCowanTransfer(any(undefined)), TypeError, "wilsonCowanTransfer: x must be a number or an array of numbers, got undefined"],
    [() => wilsonCowanTransfer(1, 1.2, Infinity), RangeError, "wilsonCowanTransfer: theta must be a finite number, got Infinity"],
  ])("%s", (call, kind, message) => {
    expect(call).toThrow(new kind(message));
    expect(call).toThrow(kind);
  });
});

const FINITE = "be a finite number";
const POSITIVE = "be a positive finite number";
const HALF_MAXIMUM = "be a finite number, and 2·e0 too";

describe.each<[string, string, [parameter: string, expectation: string][]]>([
  ["sigmoidDerivative", "v", [["e0", HALF_MAXIMUM], ["v0", FINITE], ["r", FINITE]]],
  ["sigmoidInverse", "rate", [["e0", HALF_MAXIMUM], ["v0", FINITE], ["r", "be a finite number other than 0"]]],
  ["wilsonCowanTransfer", "x", [["a", FINITE], ["theta", FINITE]]],
  ["logisticTransfer", "v", [["maximum", FINITE], ["theta", FINITE], ["sigma", POSITIVE]]],
  ["erfTransfer", "v", [["maximum", FINITE], ["theta", FINITE], ["sigma", POSITIVE]]],
  ["tanhTransfer", "x", [["gain", FINITE]]],
])("%s and its in-place form", (name, argument, parameters) => {
  const [allocating, into] = [name, `${name}Into`].map((key) => (sigmoidPackage as unknown as Record<string, (...x: unknown[]) => unknown>)[key]);

  it.each(parameters.map(([parameter, expectation], i) => ({ parameter, expectation, i })))("name $parameter when it is not a finite number", ({ parameter, expectation, i }) => {
    const before = parameters.slice(0, i).map(() => undefined); // their defaults
    expect(() => allocating([1], ...before, Number.NaN)).toThrow(new RangeError(`${name}: ${parameter} must ${expectation}, got NaN`));
    expect(() => allocating(1, ...before, "1")).toThrow(new TypeError(`${name}: ${parameter} must ${expectation}, got "1"`));
    expect(() => into(out, [1, 2], ...before, Infinity)).toThrow(new RangeError(`${name}Into: ${parameter} must ${expectation}, got Infinity`));
    expect(() => into(out, [1, 2], ...before, null)).toThrow(new TypeError(`${name}Into: ${parameter} must ${expectation}, got null`));
  });

  it("name the argument when it is no number or array of numbers", () => {
    expect(() => allocating("1")).toThrow(new TypeError(`${name}: ${argument} must be a number or an array of numbers, got "1"`));
    expect(() => allocating([1, "2"])).toThrow(new TypeError(`${name}: ${argument}[1] must be a number, got "2"`));
    expect(() => into(out, 1)).toThrow(new TypeError(`${name}Into: ${argument} must be an array of numbers, got 1`));
    expect(() => into(out, [1, "2"])).toThrow(new TypeError(`${name}Into: ${argument}[1] must be a number, got "2"`));
  });

  it("name out when it cannot be filled", () => {
    expect(() => into(undefined, [1])).toThrow(new TypeError(`${name}Into: out must be a Float64Array, got undefined`));
    expect(() => into(out, [1])).toThrow(new RangeError(`${name}Into: out must have the length of ${argument}, 1, got Float64Array of length 2`));
  });
});
