import { describe, expect, it } from "vitest";
import { logGamma, STIRLING } from "../src/distributions/log-gamma.ts";
import { poissonThreshold } from "../src/distributions/poisson-multiplication.ts";
import { drawPoissonPtrs, type PoissonHat, poissonHat } from "../src/distributions/poisson-ptrs.ts";
import { quickLog, roundedLog } from "../src/distributions/quick-log.ts";
import { ulp } from "./distribution-bounds.ts";
import golden from "./golden/poisson-parts.json" with { type: "json" };

describe("the logarithm of the gamma function", () => {
  it("has NumPy's coefficients", () => {
    expect(STIRLING).toEqual(golden.stirling);
  });

  it.each(golden.logGamma)("of %d is that of NumPy's formula, with logarithms that are rounded right", (x, expected) => {
    expect(logGamma(x, roundedLog)).toBe(expected);
  });
});

describe("the logarithm", () => {
  it.each(golden.logs)("of %d is rounded right but next to 1, and within an ulp if it has to be quick", (x, expected) => {
    if (Math.abs(x - 1) > 1e-9) expect(roundedLog(x)).toBe(expected);
    else expect(Math.abs(roundedLog(x) - expected)).toBeLessThan(1e-27);
    expect(Math.abs(quickLog(x) - expected)).toBeLessThanOrEqual(expected === 0 ? 0 : ulp(Math.abs(expected)));
  });

  it("is within an ulp from 2^-43 up, where every number is a multiple of 2^-96", () => {
    for (let x = 2 ** -43; x < 1e16; x *= 1.0173) {
      const expected = roundedLog(x);
      expect(Math.abs(quickLog(x) - expected)).toBeLessThanOrEqual(ulp(Math.abs(expected)));
    }
  });
});

it("the threshold of products is e^-lam, within an ulp", () => {
  // Its logarithm errs by the relative error of the threshold, and by half an ulp of its own.
  for (let lam = 2 ** -30; lam < 10; lam += 0.0123) expect(Math.abs(roundedLog(poissonThreshold(lam)) + lam)).toBeLessThan(2 ** -52 + ulp(lam) / 2);
});

describe("the hat function", () => {
  it.each(golden.hats)("for a mean of $lam has NumPy's numbers", (expected) => {
    expect(poissonHat(expected.lam)).toMatchObject(expected);
  });

  it("takes a point at once where us is 0.07 and v is vr, and not beyond", () => {
    // u = −0.43 is us = 0.07 up to a last digit; v is below vr, at it, above it. What is not taken at once is taken by the density
    // test, or else the uniform draws after it are: 0.5 and 0 give floor(lam + 0.43).
    const hat: PoissonHat = { ...poissonHat(50), b: 100, a: 0, vr: 0.5 };
    const from = (u: number, v: number): number => drawPoissonPtrs(source(u + 0.5, v, 0.5, 0), hat);
    expect(from(-0.4299, 0.5)).toBe(Math.floor(-42.99 + 50.43));
    expect(from(-0.4299, 0.5000000000000001)).toBe(50);
    expect(from(-0.4301, 0.05)).toBe(50); // a v that is small, but only at once is k = 7 taken
  });

  it("is not left before us = 0.07, nor is a last digit of 0.43 lost", () => {
    expect(drawPoissonPtrs(source(0.07, 0.5, 0.5, 0), { ...poissonHat(50), b: 100, a: 0, vr: 0.5 })).toBe(7);
    expect(drawPoissonPtrs(source(0.5, 0), { ...poissonHat(50), lam: 1.5699999999999998, a: 0, b: 0 })).toBe(1);
  });

  it("reaches as far as the largest uniform draw takes it, if v is 0", () => {
    const { a, b } = golden.hats[0];
    expect(drawPoissonPtrs(source(1 - 2 ** -53, 0), poissonHat(10))).toBe(Math.floor(((2 * a) / 2 ** -53 + b) * (0.5 - 2 ** -53) + 10 + 0.43));
  });

  it("takes 0, and a point that is below the density, unless its v is above a us below 0.013", () => {
    expect(drawPoissonPtrs(source(0.02, 0.00002), { ...poissonHat(10), a: 0, b: 20 })).toBe(0);
    expect(drawPoissonPtrs(source(0.014, 0.0121), { ...poissonHat(10), a: 0, b: 1 })).toBe(9);
    expect(drawPoissonPtrs(source(0.012, 0.0121, 0.5, 0), { ...poissonHat(10), a: 0, b: 1 })).toBe(10);
  });

  it("gives floor(lam + 0.43) in its middle, and floors what is below", () => {
    for (const [lam, k] of [[10.5, 10], [10.57, 11], [10.569999999999, 10], [10.8, 11]]) expect(drawPoissonPtrs(source(0.5, 0), poissonHat(lam))).toBe(k);
  });

  it("passes over what is negative, and a v above a us below 0.013", () => {
    const hat = poissonHat(10);
    expect(drawPoissonPtrs(source(0.02, 0, 0.5, 0), { ...hat, a: 0, b: 100 })).toBe(10); // k = −38
    expect(drawPoissonPtrs(source(0, 0.9, 0.5, 0), hat)).toBe(10); // us = 0
    expect(drawPoissonPtrs(source(0.012, 0.0121, 0.5, 0), hat)).toBe(10);
    expect(drawPoissonPtrs(source(0.988, 0.0121, 0.5, 0), hat)).toBe(10);
  });
});

/** Uniform draws that are known. */
function source(...values: number[]) {
  let i = 0;
  return {
    random(): number {
      if (i === values.length) throw new Error("too many draws");
      return values[i++];
    },
  };
}
