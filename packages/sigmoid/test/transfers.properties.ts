import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { erfTransfer, logisticTransfer, sigmoid, sigmoidDerivative, sigmoidInverse, tanhTransfer, wilsonCowanTransfer } from "../src/index.ts";

const any = fc.double({ noNaN: true });
const e0 = fc.double({ min: 0.01, max: 100, noNaN: true });
const v0 = fc.double({ min: -50, max: 50, noNaN: true });
const r = fc.double({ min: 0.01, max: 5, noNaN: true });

describe.each<[string, (x: number) => number, number, number]>([
  ["erfTransfer", erfTransfer, 0, 250],
  ["logisticTransfer", logisticTransfer, 0, 250],
  ["tanhTransfer", tanhTransfer, -1, 1],
  ["wilsonCowanTransfer", wilsonCowanTransfer, -0.034, 1], // −1/(1 + e^3.36)
])("%s", (_, f, low, high) => {
  it("never decreases, and stays within its bounds", () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [below, above] = [f(Math.min(a, b)), f(Math.max(a, b))];
        expect(below).toBeLessThanOrEqual(above);
        expect(below).toBeGreaterThanOrEqual(low);
        expect(above).toBeLessThanOrEqual(high);
      }),
    );
  });
});

describe("sigmoidInverse", () => {
  it("gives the potential back whose rate it is given", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), e0, v0, r, (share, e0, v0, r) => {
        const rate = share * 2 * e0;
        const v = sigmoidInverse(rate, e0, v0, r);
        // v is rounded to half an ulp of itself and of v − v0, which the slope, at most r·e0/2, turns into a rate; 3 ulp of it for the sigmoid.
        const slack = (r * e0 * (Math.abs(v) + Math.abs(v - v0))) / 2 + 3 * rate;
        expect(Math.abs(sigmoid(v, e0, v0, r) - rate)).toBeLessThanOrEqual(slack * Number.EPSILON);
      }),
    );
  });

  it("returns rates of the default sigmoid to within 4 ulp of the maximum", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 5 - 1e-6, noNaN: true }), (rate) => {
        // |v| < 34 where the slope r·S·(1 − S/5) is below 0.7, and below 1e-6 far out: the sum above is at most 4 units of 5 · 2^-52.
        expect(Math.abs(sigmoid(sigmoidInverse(rate)) - rate)).toBeLessThanOrEqual(4 * 5 * Number.EPSILON);
      }),
    );
  });
});

describe("sigmoidDerivative", () => {
  it("is r·S·(1 − S/2e0), and even about v0", () => {
    fc.assert(
      fc.property(fc.double({ min: -200, max: 200, noNaN: true }), e0, r, (v, e0, r) => {
        const rate = sigmoid(v, e0, 0, r);
        // 1 − S/2e0 cancels: its error is a unit of 1, the rest are relative errors of at most six roundings.
        const expected = r * rate * (1 - rate / (2 * e0));
        expect(Math.abs(sigmoidDerivative(v, e0, 0, r) - expected)).toBeLessThanOrEqual((r * rate + 6 * expected) * Number.EPSILON);
        const mirrored = sigmoidDerivative(-v, e0, 0, r);
        // e^z and e^-z are reciprocals up to an ulp each.
        expect(Math.abs(sigmoidDerivative(v, e0, 0, r) - mirrored)).toBeLessThanOrEqual(8 * mirrored * Number.EPSILON);
      }),
    );
  });

  it("is what the sigmoid rises by, divided by the step", () => {
    fc.assert(
      fc.property(fc.double({ min: -20, max: 30, noNaN: true }), (v) => {
        const h = 1e-5;
        // h²/6·|S'''|, with |S'''| <= 2·e0·r³/8 < 0.11; and the rounding of rates up to 5, divided by 2h.
        expect(Math.abs((sigmoid(v + h) - sigmoid(v - h)) / (2 * h) - sigmoidDerivative(v))).toBeLessThanOrEqual(0.11 * h * h + (5 * 4 * Number.EPSILON) / h);
      }),
    );
  });
});
