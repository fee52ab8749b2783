import { erf, exp } from "@concord/libm";
import { describe, expect, it } from "vitest";
import * as sigmoidPackage from "../src/index.ts";
import golden from "./golden/transfers.json" with { type: "json" };

type Transfer = (x: number, ...parameters: number[]) => number;
const functions = sigmoidPackage as unknown as Record<string, Transfer>;

// How far a result may be off, in units of 2^-52 of `scale`: the rounding of the exponent z moves e^z by |z| units, functions and
// operations add less than 1 each.
const BOUNDS: Record<string, (row: number[]) => [units: number, scale: number]> = {
  sigmoidDerivative: ([v, , v0, r, slope]) => [2 * Math.abs(r * (v0 - v)) + 5, slope],
  sigmoidInverse: ([, , v0, , v]) => [3, Math.abs(v0) + Math.abs(v - v0)],
  wilsonCowanTransfer: ([x, a, theta]) => [Math.abs(a * (theta - x)) + a * theta + 4, 1],
  logisticTransfer: ([v, , theta, sigma, rate]) => [2 * Math.abs((theta - v) / sigma) + 3, rate],
  tanhTransfer: ([, , value]) => [3, value],
  erfTransfer: ([, maximum]) => [3, maximum],
};

describe.each(Object.entries(golden))("%s", (name, rows) => {
  it("is off by no more than its roundings, against 240-bit references (golden/transfers.py)", () => {
    for (const row of rows) {
      const [units, scale] = BOUNDS[name](row);
      const [x, ...parameters] = row.slice(0, -1);
      expect(Math.abs(functions[name](x, ...parameters) - row.at(-1)!)).toBeLessThanOrEqual(units * Number.EPSILON * Math.abs(scale));
    }
  });

  it("gives the same bits for numbers, arrays, in place and without checks", () => {
    const parameters = rows[0].slice(1, -1);
    const x = Float64Array.from(rows, (row) => row[0]);
    const expected = x.map((value) => functions[name](value, ...parameters));
    const [array, into, scalar] = [functions[name], functions[`${name}Into`], functions[`${name}Scalar`]] as never[] as ((...x: unknown[]) => unknown)[];
    expect(array(x, ...parameters)).toEqual(expected);
    expect(array([...x], ...parameters)).toEqual(expected);
    expect(x.map((value) => scalar(value, ...parameters) as number)).toEqual(expected);
    const out = new Float64Array(x.length);
    expect(into(out, x, ...parameters)).toBe(out);
    expect(out).toEqual(expected);
    expect(into(x, x, ...parameters)).toEqual(expected);
    expect(into(new Float64Array(0), [])).toEqual(new Float64Array(0));
  });
});

describe.each(Object.keys(golden).filter((name) => name !== "sigmoidInverse"))("%s", (name) => {
  it("gives NaN for NaN, in arrays where it stands", () => {
    const array = functions[name] as unknown as (x: number[]) => Float64Array;
    expect(functions[name](Number.NaN)).toBeNaN();
    expect(array([1, Number.NaN, 1])).toEqual(new Float64Array([functions[name](1), Number.NaN, functions[name](1)]));
  });

  it("is finite at both infinities", () => {
    expect(Number.isFinite(functions[name](Infinity))).toBe(true);
    expect(Number.isFinite(functions[name](-Infinity))).toBe(true);
  });
});

// As the docstrings name them, with their papers.
const DEFAULTS: Record<string, number[]> = {
  sigmoidDerivative: [2.5, 6, 0.56],
  sigmoidInverse: [2.5, 6, 0.56],
  wilsonCowanTransfer: [1.2, 2.8],
  logisticTransfer: [250, 15, 3.3],
  tanhTransfer: [1],
  erfTransfer: [250, 15, 6],
};

it.each(Object.entries(DEFAULTS))("%s has the defaults %o, in place too", (name, parameters) => {
  const [array, into] = [functions[name], functions[`${name}Into`]] as never[] as ((...x: unknown[]) => unknown)[];
  const x = Float64Array.of(0.5, 1, 2, 4);
  const expected = array(x, ...parameters);
  expect(array(x)).toEqual(expected);
  expect(into(new Float64Array(4), x)).toEqual(expected);
  expect(functions[name](2)).toBe(functions[name](2, ...parameters));
});

it("takes a half of the maximum as large as the maximum allows", () => {
  expect(sigmoidPackage.sigmoid(6, 8.9e307)).toBe(8.9e307);
});

describe("published values", () => {
  const { erfTransfer, logisticTransfer, sigmoidDerivative, tanhTransfer, wilsonCowanTransfer } = sigmoidPackage;

  it("the slope at v0 is r·e0/2", () => {
    expect(sigmoidDerivative(6)).toBe((0.56 * 5) / 4);
    expect(sigmoidDerivative(-3, 10, -3, 2)).toBe(10);
    expect(sigmoidDerivative(-3, 0, -3, 1.5e308)).toBe(0);
  });

  it("the slope beyond the clipped exponents is that at ∓500", () => {
    // 1 + e^-500 is 1, so that what is left of the formula is one operation.
    expect([Infinity, 1e6, 500.5].map((v) => sigmoidDerivative(v, 3, 0, 1))).toEqual([6 * exp(-500), 6 * exp(-500), 6 * exp(-500)]);
    expect([-Infinity, -1e6, -500.5].map((v) => sigmoidDerivative(v, 3, 0, 1))).toEqual([6 / exp(500), 6 / exp(500), 6 / exp(500)]);
    expect(6 * exp(-500)).not.toBe(6 / exp(500)); // so that the two sides can be told apart
  });

  it("no excitation gives no response, and the largest response is 1 less what was shifted", () => {
    expect(wilsonCowanTransfer(0)).toBe(0);
    expect(wilsonCowanTransfer(0, 1, 4)).toBe(0);
    expect(wilsonCowanTransfer(1e3)).toBe(1 - wilsonCowanTransfer(-1e3) * -1);
  });

  it("the rate at the threshold is half of the maximum", () => {
    expect(logisticTransfer(15)).toBe(125);
    expect(erfTransfer(15)).toBe(125);
  });

  it("the error function's argument is divided by the nearest number to √2", () => {
    const x = Float64Array.from({ length: 100 }, (_, i) => (i - 50) / 16);
    expect(erfTransfer(x, 2, 0, 1)).toEqual(x.map((v) => 1 + erf(v / Math.SQRT2)));
  });

  it("the logistic curve of equal variance stays near the normal distribution's that it approximates (sigma = 6·√3/π)", () => {
    // The two distributions are nowhere farther apart than 0.0228 (mpmath).
    for (let v = -40; v <= 70; v++) {
      expect(Math.abs(logisticTransfer(v, 1, 15, (6 * Math.sqrt(3)) / Math.PI) - erfTransfer(v, 1, 15, 6))).toBeLessThanOrEqual(0.0228);
    }
  });

  it("tanh has slope 1 at 0 and is odd", () => {
    expect(tanhTransfer(1e-9)).toBe(1e-9);
    expect(tanhTransfer(-2, 3)).toBe(-tanhTransfer(2, 3));
  });
});
