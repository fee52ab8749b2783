import { describe, expect, it } from "vitest";
import { numberError, rangeError, typeError } from "../src/argument-error.ts";

describe("an argument error", () => {
  it("names function, argument, expectation and value", () => {
    const error = rangeError("gaussianInput", "std", "be >= 0", -22);
    expect(error).toBeInstanceOf(RangeError);
    expect(error.message).toBe("gaussianInput: std must be >= 0, got -22");
    expect(typeError("rk4Step", "f", "be a function", 1)).toBeInstanceOf(TypeError);
  });

  it("for a number is a RangeError", () => {
    expect(numberError("f", "x", "be finite", Number.NaN)).toBeInstanceOf(RangeError);
  });

  it.each([["22"], [undefined], [null], [22n], [[22]]])("for %o in place of a number is a TypeError", (value) => {
    expect(numberError("f", "x", "be finite", value)).toBeInstanceOf(TypeError);
  });

  it.each([
    [Number.NaN, "NaN"],
    [-0, "-0"],
    [10n, "10n"],
    [10n ** 5000n, "a bigint of length 5001"],
    ["a", '"a"'],
    ["a".repeat(40), `"${"a".repeat(40)}"`],
    ["a".repeat(41), "a string of length 41"],
    [undefined, "undefined"],
    [null, "null"],
    [true, "true"],
    [Symbol("s"), "Symbol(s)"],
    [() => 1, "a function"],
    [[1, 2], "Array of length 2"],
    [new Float32Array(3), "Float32Array of length 3"],
    [{}, "an object"],
    [Object.create(null), "an object"],
    [new Map(), "Map"],
  ])("describes %o in a few words", (value, words) => {
    expect(typeError("f", "x", "be", value).message).toBe(`f: x must be, got ${words}`);
  });

  it("describes what cannot be looked at, too", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(typeError("f", "x", "be", proxy).message).toBe("f: x must be, got a value that cannot be looked at");
  });
});
