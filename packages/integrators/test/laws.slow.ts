import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as integrators from "../src/index.ts";
import { type Problem, STEPS } from "./all-steps.ts";

const runs = { numRuns: 100_000 };
const value = fc.double({ min: -1e3, max: 1e3, noNaN: true });
const dt = fc.double({ min: 1e-6, max: 1, noNaN: true });
const seed = fc.nat(1e6);

const same = (a: readonly number[], b: readonly number[]): boolean => a.length === b.length && a.every((x, i) => Object.is(x, b[i]));

/** Nonlinear, coupled, dependent on time. */
const problem = fc.tuple(fc.array(value, { maxLength: 4 }), fc.tuple(value, value, value), value, dt, seed).map(
  ([y, [a, b, c], t, dt, seed]): Problem => ({
    f: (y, t) => Array.from({ length: y.length }, (_, i) => (a * y[(i + 1) % y.length] - b * y[i] * t) / (1 + y[i] * y[i]) + c),
    g: (y, t) => Array.from({ length: y.length }, (_, i) => b / (1 + y[i] * y[i]) + t),
    dgdy: (y) => Array.from({ length: y.length }, (_, i) => (-2 * b * y[i]) / (1 + y[i] * y[i]) ** 2),
    y,
    t,
    dt,
    seed,
  }),
);

// Of few digits, so that no product of them is subnormal, where a power of 2 would round.
const short = (largest: number): fc.Arbitrary<number> => fc.integer({ min: -1024 * largest, max: 1024 * largest }).map((n) => n / 1024);
const coefficient = short(2);

/** Linear in y: two components with a matrix; the diffusion is in proportion to the component. */
const linear = fc.tuple(fc.tuple(short(1000), short(1000)), fc.tuple(coefficient, coefficient, coefficient, coefficient), coefficient, dt, seed).map(
  ([y, [a, b, c, d], sigma, dt, seed]): Problem => ({
    f: (y) => [a * y[0] + b * y[1], c * y[0] + d * y[1]],
    g: (y) => [sigma * y[0], sigma * y[1]],
    dgdy: () => [sigma, sigma],
    y,
    t: 0,
    dt,
    seed,
  }),
);

// In whose steps noise and inputs enter that do not scale with the state.
const NOT_LINEAR = ["etd2Step", "linearSynapseStep"];

describe.each(Object.entries(STEPS))("%s", (name, { step, stepInto, isStochastic }) => {
  it("in place has the bits of the form that returns a new state", () => {
    fc.assert(fc.property(problem, (problem) => same(step(problem), stepInto(problem))), runs);
  });

  it.skipIf(NOT_LINEAR.includes(name))("is linear in a linear f, g and y: a power of 2 passes through it, to the last bit", () => {
    fc.assert(
      fc.property(linear, fc.integer({ min: -60, max: 60 }), (problem, exponent) => {
        const factor = 2 ** exponent;
        return same(step({ ...problem, y: problem.y.map((x) => factor * x) }), step(problem).map((x) => factor * x));
      }),
      runs,
    );
  });

  it.skipIf(NOT_LINEAR.includes(name) || isStochastic)("of a sum of states is the sum of their steps, but for rounding", () => {
    fc.assert(
      fc.property(linear, short(1000), short(1000), (problem, y0, y1) => {
        const other = [y0, y1];
        const [one, two] = [step(problem), step({ ...problem, y: other })];
        const both = step({ ...problem, y: problem.y.map((x, i) => x + other[i]) });
        // A step makes some hundred roundings, of terms which the largest weight of a stage, 12, and a growth of e^(4·dt) bound.
        const size = Math.max(...problem.y.map(Math.abs)) + Math.max(...other.map(Math.abs));
        return both.every((x, i) => Math.abs(x - (one[i] + two[i])) <= 100 * 12 * Math.exp(4) * size * 2 ** -53);
      }),
      runs,
    );
  });
});

it("knows every step", () => {
  expect(Object.keys(STEPS).sort()).toEqual(Object.keys(integrators).filter((name) => name.endsWith("Step")).sort());
});
