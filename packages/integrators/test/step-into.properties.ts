import { defaultRng } from "@concord/rng";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEtd2Work, etd2Step, etd2StepInto, linearSynapseCoefficients, type State } from "../src/index.ts";
import { SCHEMES, written } from "./schemes.ts";
import { STOCHASTIC_SCHEMES } from "./stochastic-schemes.ts";

const value = fc.double({ min: -1e3, max: 1e3, noNaN: true });
const dt = fc.double({ min: 1e-6, max: 1, noNaN: true });
/** A state, and the coefficients of a problem of its own for it: nonlinear, coupled, dependent on time. */
const problem = fc.integer({ min: 0, max: 40 }).chain((n) => fc.tuple(fc.array(value, { minLength: n, maxLength: n }), fc.array(value, { minLength: 3, maxLength: 3 })));
const derivative = ([a, b, c]: number[]) => (y: State, t: number): number[] =>
  Array.from(y, (yi, i) => (a * y[(i + 1) % y.length] - b * yi * t) / (1 + yi * yi) + c);

const bits = (values: State): BigUint64Array => new BigUint64Array(Float64Array.from(values).buffer);

describe.each(SCHEMES)("$name in place", ({ step, stepInto }) => {
  it("has the bits of the form that returns a new state, into y itself or another array, in work that is used again", () => {
    fc.assert(
      fc.property(problem, value, dt, ([start, coefficients], t, dt) => {
        const f = derivative(coefficients);
        const into = stepInto(start.length);
        const y = Float64Array.from(start);
        const out = new Float64Array(start.length);
        const first = step(f, start, t, dt);
        expect(into(out, written(f), y, t, dt)).toBe(out);
        expect(bits(out)).toEqual(bits(first));
        expect(bits(y)).toEqual(bits(start));
        expect(into(y, written(f), y, t, dt)).toBe(y);
        expect(bits(y)).toEqual(bits(first));
        into(y, written(f), y, t + dt, dt / 2);
        expect(bits(y)).toEqual(bits(step(f, first, t + dt, dt / 2)));
      }),
      { numRuns: 200 },
    );
  });
});

it.each(SCHEMES)("$name in place has the signs of zeros that the form which returns a new state has", ({ step, stepInto }) => {
  for (const [start, slope] of [[-0, -0], [-0, 0], [0, -0]]) {
    const f = (): number[] => [slope];
    expect(bits(stepInto(1)(new Float64Array(1), written(f), Float64Array.of(start), 0, 1))).toEqual(bits(step(f, [start], 0, 1)));
  }
});

describe.each(STOCHASTIC_SCHEMES)("$name in place", ({ step, stepInto, draws }) => {
  it("has the bits of the form that returns a new state, of either container kind, from a fill or from single draws", () => {
    fc.assert(
      fc.property(problem, value, dt, fc.integer({ min: 0, max: 1e6 }), ([start, coefficients], t, dt, seed) => {
        const sde = { f: derivative(coefficients), g: derivative([...coefficients].reverse()), dgdy: derivative(coefficients.map((c) => c / 2)) };
        const into = stepInto(start.length, sde);
        const [rng, other] = [defaultRng(seed), defaultRng(seed)];
        const single = { standardNormal: () => other.standardNormal() };
        const y = Float64Array.from(start);
        const out = new Float64Array(start.length);
        const expected = step(sde, start, t, dt, defaultRng(seed));
        expect(Array.isArray(expected)).toBe(true);
        expect(bits(step(sde, y, t, dt, defaultRng(seed)))).toEqual(bits(expected));
        expect(into(out, y, t, dt, single)).toBe(out);
        expect(bits(y)).toEqual(bits(start));
        expect(into(y, y, t, dt, rng)).toBe(y);
        expect([bits(out), bits(y)]).toEqual([bits(expected), bits(expected)]);
        const counted = defaultRng(seed);
        counted.standardNormal(draws * start.length);
        expect([rng.toJSON(), other.toJSON()]).toEqual([counted.toJSON(), counted.toJSON()]);
        into(y, y, t + dt, dt / 2, rng);
        expect(bits(y)).toEqual(bits(step(sde, expected, t + dt, dt / 2, other)));
      }),
      { numRuns: 200 },
    );
  });
});

it("etd2StepInto has the bits of the form that returns a new state", () => {
  const synapses = fc.array(fc.tuple(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), fc.constantFrom(0, 1, 650), value, value), { maxLength: 5 });
  fc.assert(
    fc.property(synapses, value, dt, fc.integer({ min: 0, max: 1e6 }), (list, t, dt, seed) => {
      const coefficients = list.map(([a, noise]) => linearSynapseCoefficients(a, dt, noise));
      const start = [...list.map(([, , position]) => position), ...list.map(([, , , velocity]) => velocity)];
      const u = (y: State, t: number): number[] => list.map(([a], i) => (a * y[i]) / (1 + y[(i + 1) % y.length] ** 2) + t);
      const expected = etd2Step(u, coefficients, start, t, defaultRng(seed));
      const y = Float64Array.from(start);
      expect(bits(etd2Step(u, coefficients, y, t, defaultRng(seed)))).toEqual(bits(expected));
      const [out, work] = [new Float64Array(start.length), createEtd2Work(list.length)];
      expect(etd2StepInto(out, written(u), coefficients, y, t, defaultRng(seed), work)).toBe(out);
      expect(bits(y)).toEqual(bits(start));
      etd2StepInto(y, written(u), coefficients, y, t, defaultRng(seed), work);
      expect([bits(out), bits(y)]).toEqual([bits(expected), bits(expected)]);
    }),
    { numRuns: 200 },
  );
});
