import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sigmoid, sigmoidInto, sigmoidScalar } from "../src/index.ts";

const potential = fc.double({ min: -200, max: 200, noNaN: true });
const e0 = fc.double({ min: 0.01, max: 100, noNaN: true });
const v0 = fc.double({ min: -50, max: 50, noNaN: true });
const r = fc.double({ min: 0.01, max: 5, noNaN: true });

describe("sigmoid", () => {
  it("of an array has the bits of its scalar form, element by element, and of its in-place form", () => {
    fc.assert(
      fc.property(fc.float64Array(), e0, v0, r, (v, ...parameters) => {
        const rates = sigmoid(v, ...parameters);
        expect(rates).toEqual(Float64Array.from(v, (x) => sigmoidScalar(x, ...parameters)));
        expect(sigmoidInto(v, v, ...parameters)).toEqual(rates);
      }),
    );
  });

  it("with parameters of each node has the bits of node by node", () => {
    const node = fc.tuple(fc.double(), e0, v0, r);
    fc.assert(
      fc.property(fc.array(node, { maxLength: 40 }), e0, v0, r, (nodes, oneE0, oneV0, oneR) => {
        const [v, e0s, v0s, rs] = [0, 1, 2, 3].map((k) => nodes.map((values) => values[k]));
        const rates = (e0: number | number[], v0: number | number[], r: number | number[]): Float64Array => {
          const at = (parameter: number | number[], i: number): number => (typeof parameter === "number" ? parameter : parameter[i]);
          return Float64Array.from(v, (x, i) => sigmoidScalar(x, at(e0, i), at(v0, i), at(r, i)));
        };
        expect(sigmoid(v, e0s, v0s, rs)).toEqual(rates(e0s, v0s, rs));
        expect(sigmoid(v, Float64Array.from(e0s))).toEqual(rates(e0s, 6, 0.56));
        expect(sigmoid(v, oneE0, v0s, oneR)).toEqual(rates(oneE0, v0s, oneR));
        const out = Float64Array.from(v);
        expect(sigmoidInto(out, out, oneE0, oneV0, rs)).toEqual(rates(oneE0, oneV0, rs));
      }),
    );
  });

  it("stays between 0 and 2·e0", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), e0, v0, r, (v, ...parameters) => {
        const rate = sigmoid(v, ...parameters);
        expect(rate).toBeGreaterThan(0);
        expect(rate).toBeLessThanOrEqual(2 * parameters[0]);
      }),
    );
  });

  it("never decreases for r > 0", () => {
    fc.assert(
      fc.property(potential, potential, e0, v0, r, (a, b, ...parameters) => {
        expect(sigmoid(Math.min(a, b), ...parameters)).toBeLessThanOrEqual(sigmoid(Math.max(a, b), ...parameters));
      }),
    );
  });

  it("is point symmetric: S(v0 + x) + S(v0 − x) = 2·e0", () => {
    fc.assert(
      fc.property(potential, e0, r, (x, e0, r) => {
        // With v0 = 0 both exponents are exact negatives; rates are rounded by at most 2 ulp of 2·e0 in all.
        expect(Math.abs(sigmoid(x, e0, 0, r) + sigmoid(-x, e0, 0, r) - 2 * e0)).toBeLessThanOrEqual(4 * e0 * Number.EPSILON);
      }),
    );
  });

  it("scales with e0", () => {
    fc.assert(
      fc.property(potential, e0, v0, r, (v, e0, v0, r) => {
        expect(sigmoid(v, 2 * e0, v0, r)).toBe(2 * sigmoid(v, e0, v0, r)); // doubling is exact
      }),
    );
  });
});
