import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createExponentialEulerWork, exponentialEulerStep, exponentialEulerStepInto, type State } from "../src/index.ts";
import { convergenceOrder } from "./convergence-order.ts";
import { written } from "./schemes.ts";

describe("exponentialEulerStep", () => {
  it("is e^z·y + dt·(e^z − 1)/z·f with z = linear·dt, Euler's step where linear is 0", () => {
    const step = exponentialEulerStep(() => [3, 3, 3], [-2, 0, 0.5], [1, 1, 1], 0, 0.25);
    const exact = [Math.exp(-0.5) - (3 * Math.expm1(-0.5)) / 2, 1.75, Math.exp(0.125) + (3 * Math.expm1(0.125)) / 0.5];
    // Four roundings, and two exponentials that may differ in their last digit.
    step.forEach((value, i) => expect(Math.abs(value - exact[i])).toBeLessThan(8 * Number.EPSILON));
    expect(step[1]).toBe(1.75);
  });

  it("is exact for a constant f, however large the step", () => {
    // y' = −a·y + c tends to c/a.
    expect(exponentialEulerStep(() => [500], [-100], [7], 0, 1e3)).toEqual([5]);
    let y = [7];
    for (let i = 0; i < 10; i++) y = exponentialEulerStep(() => [500], [-100], y, 0, 1e-3);
    expect(Math.abs(y[0] - (5 + 2 * Math.exp(-1)))).toBeLessThan(40 * Number.EPSILON * 7); // four roundings a step
  });

  it("does not lose digits where linear·dt is small", () => {
    expect(exponentialEulerStep(() => [1], [1e-12], [0], 0, 1)[0]).toBe(1 + 5e-13); // 1 + z/2
    expect(exponentialEulerStep(() => [1], [-1e-320], [0], 0, 1)[0]).toBe(1);
  });

  it.each<[string, number[], (y: State, t: number) => number[], number[], number[]]>([
    ["y' = y·cos t − 3y + 3y", [-3], (y, t) => [y[0] * Math.cos(t) + 3 * y[0]], [1], [Math.exp(Math.sin(2))]],
    ["a fast decay after cos t", [-50], (_, t) => [50 * Math.cos(t) - Math.sin(t)], [1], [Math.cos(2)]],
    ["logistic growth", [1], (y) => [-y[0] * y[0]], [0.1], [1 / (1 + 9 * Math.exp(-2))]],
  ])("converges with order 1 on %s", (_, linear, f, start, exact) => {
    const error = (steps: number): number => {
      let y: State = start;
      for (let i = 0; i < steps; i++) y = exponentialEulerStep(f, linear, y, (i * 2) / steps, 2 / steps);
      return Math.abs(y[0] - exact[0]);
    };
    expect(Math.abs(convergenceOrder(error, [9, 10, 11, 12]) - 1)).toBeLessThan(0.1);
  });

  it("takes a derivative that returns its argument, and keeps the container kind", () => {
    expect(exponentialEulerStep((y) => y, [0], Object.freeze([1]), 0, 0.5)).toEqual([1.5]);
    expect(exponentialEulerStep((y) => y, [0], Float64Array.of(1), 0, 0.5)).toEqual(Float64Array.of(1.5));
    expect(exponentialEulerStep(() => [], [], [], 0, 0.5)).toEqual([]);
  });
});

describe("exponentialEulerStepInto", () => {
  it("has the same bits, also after linear or dt has changed", () => {
    const value = fc.double({ min: -50, max: 50, noNaN: true });
    const dt = fc.double({ min: -1, max: 1, noNaN: true });
    const rows = fc.integer({ min: 0, max: 20 }).chain((n) => fc.array(fc.tuple(value, value, value), { minLength: n, maxLength: n }));
    fc.assert(
      fc.property(rows, dt, dt, (rows, h1, h2) => {
        const [y, lambda1, lambda2] = [0, 1, 2].map((i) => rows.map((row) => row[i]));
        const f = (y: State, t: number): number[] => Array.from(y, (yi) => t - yi * yi);
        const work = createExponentialEulerWork(y.length);
        const linear = [...lambda1];
        for (const [lambda, h] of [[lambda1, h1], [lambda1, h1], [lambda1, h2], [lambda2, h2], [lambda1, h1]] as const) {
          lambda.forEach((value, i) => (linear[i] = value)); // the same array with other values
          const out = exponentialEulerStepInto(new Float64Array(y.length), written(f), linear, Float64Array.from(y), 0.5, h, work);
          expect(Array.from(out)).toEqual(exponentialEulerStep(f, linear, y, 0.5, h));
        }
      }),
      { numRuns: 200 },
    );
  });

  it("keeps its exponentials as long as linear and dt stay the same", () => {
    const work = createExponentialEulerWork(1);
    const one = (_y: Float64Array, _t: number, dydt: Float64Array): undefined => void (dydt[0] = 1);
    const step = (linear: number, dt: number): number => exponentialEulerStepInto(new Float64Array(1), one, [linear], Float64Array.of(1), 0, dt, work)[0];
    const first = step(-1, 0.5);
    work.decay[0] = Number.NaN; // which shows whether it is used
    expect(step(-1, 0.5)).toBeNaN();
    expect(step(-2, 0.5)).not.toBeNaN();
    expect(step(-1, 0.5)).toBe(first);
  });

  it("tells a step of −0 from one of 0", () => {
    const work = createExponentialEulerWork(1);
    const one = (_y: Float64Array, _t: number, dydt: Float64Array): undefined => void (dydt[0] = 1);
    const step = (dt: number): number => exponentialEulerStepInto(new Float64Array(1), one, [0], Float64Array.of(-0), 0, dt, work)[0];
    expect([step(0), step(-0)]).toEqual([0, -0]);
  });
});

describe.each<[string, (linear: unknown) => unknown]>([
  ["exponentialEulerStep", (linear) => exponentialEulerStep(() => [0, 0], linear as never, [1, 2], 0, 1)],
  ["exponentialEulerStepInto", (linear) => exponentialEulerStepInto(new Float64Array(2), () => undefined, linear as never, new Float64Array(2), 0, 1, createExponentialEulerWork(2))],
])("bad linear parts of %s", (name, step) => {
  it.each<[linear: unknown, kind: ErrorConstructor, message: string]>([
    [undefined, TypeError, "linear must be an array of numbers, got undefined"],
    [-100, TypeError, "linear must be an array of numbers, got -100"],
    ["12", TypeError, 'linear must be an array of numbers, got "12"'],
    [[1], RangeError, "linear must have 2 values, as y has, got Array of length 1"],
    [[1, Number.NaN], RangeError, "linear[1] must be a finite number, got NaN"],
    [[-Infinity, 1], RangeError, "linear[0] must be a finite number, got -Infinity"],
    [[1, "2"], TypeError, 'linear[1] must be a finite number, got "2"'],
  ])("%o", (linear, kind, message) => {
    expect(() => step(linear)).toThrow(new kind(`${name}: ${message}`));
  });
});
