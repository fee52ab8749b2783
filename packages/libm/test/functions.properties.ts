import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { erf, exp, expm1, log, log1p, pow, tanh } from "../src/index.ts";

const anyDouble = fc.double({ noNaN: true });
const positive = fc.double({ min: 5e-324, max: 1.7976931348623157e308, noNaN: true });
const moderate = fc.double({ min: -30, max: 30, noNaN: true });

describe.each([
  ["erf", erf],
  ["expm1", expm1],
  ["log", log],
  ["log1p", log1p],
  ["tanh", tanh],
])("%s", (_, f) => {
  it("never decreases", () => {
    fc.assert(
      fc.property(anyDouble, anyDouble, (a, b) => {
        const [low, high] = [f(Math.min(a, b)), f(Math.max(a, b))];
        if (!Number.isNaN(low)) expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });
});

describe.each([
  ["erf", erf],
  ["tanh", tanh],
])("%s", (_, f) => {
  it("is odd, and within [-1, 1]", () => {
    fc.assert(
      fc.property(anyDouble, (x) => {
        expect(f(-x)).toBe(-f(x));
        expect(Math.abs(f(x))).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("log", () => {
  it("is the inverse of exp", () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        // The error of exp, 0.51 ulp or 1.02 · 2^-53 of e^x, shifts the logarithm by as much; then come 0.52 ulp of the logarithm.
        expect(Math.abs(log(exp(x)) - x)).toBeLessThanOrEqual(0.51 * Number.EPSILON + 0.52 * Number.EPSILON * Math.abs(x));
      }),
    );
  });

  it("of a power of two is that multiple of ln2", () => {
    // One rounding of the multiple of the nearest double to ln2, whose own error is below 2^-54, and 0.52 ulp.
    for (let k = -1074; k <= 1023; k++) expect(Math.abs(log(2 ** k) - k * Math.LN2)).toBeLessThanOrEqual(1.5 * Number.EPSILON * Math.abs(k * Math.LN2));
  });
});

describe("log1p", () => {
  it("is the inverse of expm1", () => {
    fc.assert(
      fc.property(moderate, (x) => {
        // expm1 errs by 0.66 ulp of e^x − 1, which shifts the logarithm by that times (e^x − 1)/e^x, at most e^|x| for negative x.
        const slack = x < 0 ? Math.exp(-x) : 1;
        expect(Math.abs(log1p(expm1(x)) - x)).toBeLessThanOrEqual(Number.EPSILON * (slack * Math.min(1, Math.abs(x)) + Math.abs(x)));
      }),
    );
  });
});

describe("pow", () => {
  it("gives exactly what is a double: squares of short integers, the base itself, powers of two", () => {
    fc.assert(
      fc.property(fc.integer({ min: -94906265, max: 94906265 }), positive, fc.integer({ min: -1074, max: 1023 }), (n, x, k) => {
        expect(pow(n, 2)).toBe(n * n);
        expect(pow(x, 1)).toBe(x);
        expect(pow(2, k)).toBe(2 ** k);
        expect(pow(-x, 1)).toBe(-x);
      }),
    );
  });

  it("of one half is the square root, that of minus one the reciprocal, but for the last bit", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
        // 0.54 ulp of one and 0.5 ulp of the other: neighbours at most, which differ by one part in 2^52 or less.
        expect(Math.abs(pow(x, 0.5) / Math.sqrt(x) - 1)).toBeLessThanOrEqual(1.01 * Number.EPSILON);
        expect(Math.abs(pow(x, -1) * x - 1)).toBeLessThanOrEqual(1.6 * Number.EPSILON);
      }),
    );
  });

  it("is e^y with base e: as far off as y ulp of the rounded base", () => {
    fc.assert(
      fc.property(moderate, (y) => {
        // The double nearest to e is off by 1.5e-16, relatively 5.4e-17 or a quarter of 2^-52.
        expect(Math.abs(pow(Math.E, y) / exp(y) - 1)).toBeLessThanOrEqual(Number.EPSILON * (0.25 * Math.abs(y) + 1.1));
      }),
    );
  });
});

describe("tanh", () => {
  it("is (e^2x − 1) / (e^2x + 1)", () => {
    fc.assert(
      fc.property(moderate, (x) => {
        const e = expm1(2 * x);
        // Errors of 0.66 ulp in e count up to twice, three roundings and 0.75 ulp.
        expect(Math.abs(tanh(x) - e / (e + 2))).toBeLessThanOrEqual(4 * Number.EPSILON * Math.abs(tanh(x)));
      }),
    );
  });
});
