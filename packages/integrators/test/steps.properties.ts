import { defaultRng } from "@concord/rng";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eulerMaruyamaStep, rk4Step, type State } from "../src/index.ts";

// Nothing so small that a product of a few of them leaves the range where multiplying by 2 is exact.
const value = fc.double({ min: -1e3, max: 1e3, noNaN: true }).map((x) => (Math.abs(x) < 1e-50 ? 0 : x));
const state = fc.array(value, { maxLength: 20 });
const dt = fc.double({ min: 1e-6, max: 1, noNaN: true });
const f = (y: State, t: number): number[] => Array.from(y, (yi, i) => y[(i + 1) % y.length] - yi * t);

describe("a step", () => {
  it("has the same bits from an array and from a Float64Array", () => {
    fc.assert(
      fc.property(state, value, dt, (y, t, dt) => {
        const typed = Float64Array.from(y);
        expect(Array.from(rk4Step(f, typed, t, dt))).toEqual(rk4Step(f, y, t, dt));
        expect(Array.from(eulerMaruyamaStep(f, f, typed, t, dt, defaultRng(1)))).toEqual(eulerMaruyamaStep(f, f, y, t, dt, defaultRng(1)));
      }),
    );
  });

  it("scales by a power of two exactly, when f is linear", () => {
    fc.assert(
      fc.property(state, value, dt, (y, t, dt) => {
        const twice = y.map((yi) => 2 * yi);
        expect(rk4Step(f, twice, t, dt)).toEqual(rk4Step(f, y, t, dt).map((yi) => 2 * yi));
        const linear = eulerMaruyamaStep(f, f, twice, t, dt, defaultRng(1));
        expect(linear).toEqual(eulerMaruyamaStep(f, f, y, t, dt, defaultRng(1)).map((yi) => 2 * yi));
      }),
    );
  });

  it("treats the components of an uncoupled system each on its own", () => {
    const uncoupled = (y: State, t: number): number[] => Array.from(y, (yi) => t - yi * yi);
    fc.assert(
      fc.property(state, value, dt, (y, t, dt) => {
        expect(rk4Step(uncoupled, y, t, dt)).toEqual(y.flatMap((yi) => rk4Step(uncoupled, [yi], t, dt)));
      }),
    );
  });

  it("of Euler–Maruyama without diffusion is Euler's", () => {
    fc.assert(
      fc.property(state, value, dt, (y, t, dt) => {
        const slopes = f(y, t);
        // + 0: where both terms vanish, −0 + 0·z is 0.
        expect(eulerMaruyamaStep(f, () => 0, y, t, dt, defaultRng(1)).map((x) => x + 0)).toEqual(y.map((yi, i) => yi + slopes[i] * dt + 0));
      }),
    );
  });
});
