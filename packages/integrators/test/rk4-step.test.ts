import { describe, expect, it } from "vitest";
import { rk4Step, type State } from "../src/index.ts";
import { convergenceOrder } from "./convergence-order.ts";

/** Largest component error after integrating to t = 2. */
const errorAt2 = (f: (y: State, t: number) => number[], start: number[], exact: (t: number) => number[]) => (steps: number) => {
  const dt = 2 / steps;
  let y = start;
  for (let i = 0; i < steps; i++) y = rk4Step(f, y, i * dt, dt);
  return Math.max(...exact(2).map((value, i) => Math.abs(y[i] - value)));
};

describe("rk4Step", () => {
  it("converges with order 4", () => {
    const exponents = [4, 5, 6, 7, 8]; // errors from 1e-5 down to 1e-11, well above rounding
    const problems = {
      "y' = y·cos t": errorAt2((y, t) => [y[0] * Math.cos(t)], [1], (t) => [Math.exp(Math.sin(t))]),
      "oscillator": errorAt2((y) => [y[1], -y[0]], [1, 0], (t) => [Math.cos(t), -Math.sin(t)]),
      "logistic growth": errorAt2((y) => [y[0] * (1 - y[0])], [0.1], (t) => [1 / (1 + 9 * Math.exp(-t))]),
    };
    for (const [name, error] of Object.entries(problems)) {
      expect(Math.abs(convergenceOrder(error, exponents) - 4), name).toBeLessThan(0.05);
    }
  });

  it("has the stability polynomial 1 + z + z²/2 + z³/6 + z⁴/24", () => {
    for (const z of [-2.7, -1, -0.5, 0.25, 1]) {
      const polynomial = 1 + z * (1 + (z / 2) * (1 + (z / 3) * (1 + z / 4)));
      // A dozen roundings of terms no larger than e^|z|.
      expect(Math.abs(rk4Step((y) => [z * y[0]], [1], 0, 1)[0] - polynomial)).toBeLessThan(6 * Math.exp(Math.abs(z)) * Number.EPSILON);
    }
  });

  it("has the nodes 0, ½, ½, 1 and the weights 1/6, 1/3, 1/3, 1/6: quadrature is Simpson's rule", () => {
    const times: number[] = [];
    // ∫ 4t³ from 1 to 3 = 80, for which Simpson's rule is exact; all values here are small integers and sixths of them.
    expect(rk4Step((_, t) => [(times.push(t), 4 * t ** 3)], [0], 1, 2)[0]).toBe(80);
    expect(times).toEqual([1, 2, 2, 3]);
  });

  it("asks f at t, t + dt/2 twice, and t + dt, to the last bit", () => {
    for (let t = 0; t < 20; t += 0.1) {
      const times: number[] = [];
      rk4Step((_, time) => [(times.push(time), 0)], [0], t, 0.1);
      expect(times).toEqual([t, t + 0.1 / 2, t + 0.1 / 2, t + 0.1]);
    }
  });

  it("evaluates stages 2, 3 and 4 at y + dt/2·k1, y + dt/2·k2 and y + dt·k3", () => {
    const seen: number[] = [];
    const slopes = [1, 10, 100, 1000];
    rk4Step((y) => [(seen.push(y[0]), slopes[seen.length - 1])], [0.5], 0, 4);
    expect(seen).toEqual([0.5, 0.5 + 2 * 1, 0.5 + 2 * 10, 0.5 + 4 * 100]);
  });

  it("returns a new state of the same container kind and leaves y alone", () => {
    const array: readonly number[] = Object.freeze([1, 2]);
    const fromArray = rk4Step((y) => y, array, 0, 0.1);
    expect(Array.isArray(fromArray)).toBe(true);
    const typed = new Float64Array([1, 2]);
    const fromTyped = rk4Step((y) => y, typed, 0, 0.1);
    expect(fromTyped).toBeInstanceOf(Float64Array);
    expect(fromTyped).not.toBe(typed);
    expect(typed).toEqual(new Float64Array([1, 2]));
    expect(Array.from(fromTyped)).toEqual(fromArray);
  });

  it("gives f a state of that kind too", () => {
    const kinds = new Set<boolean>();
    rk4Step((y) => (kinds.add(Array.isArray(y)), [0]), [1], 0, 0.1);
    rk4Step((y) => (kinds.add(!(y instanceof Float64Array)), [0]), new Float64Array(1), 0, 0.1);
    expect(kinds).toEqual(new Set([true, false]));
  });

  it("takes a derivative that reuses its buffer, or returns its argument", () => {
    const expected = rk4Step((y) => [2 * y[0], 2 * y[1]], [1, 3], 0, 0.1);
    const buffer = new Float64Array(2);
    expect(rk4Step((y) => buffer.map((_, i) => 2 * y[i]), [1, 3], 0, 0.1)).toEqual(expected);
    const reused = (y: State): Float64Array => {
      for (let i = 0; i < 2; i++) buffer[i] = 2 * y[i];
      return buffer;
    };
    expect(rk4Step(reused, [1, 3], 0, 0.1)).toEqual(expected);
    expect(rk4Step((y) => y, [1, 3], 0, 0.1)).toEqual(rk4Step((y) => [...y], [1, 3], 0, 0.1));
  });

  it("passes further arguments on, as they are", () => {
    const table = { rate: 3 };
    const derivative = (y: State, _t: number, parameters: { rate: number }, sign: number, label?: string): number[] => {
      expect(parameters).toBe(table);
      expect(label).toBeUndefined();
      return [sign * parameters.rate * y[0]];
    };
    expect(rk4Step(derivative, [1], 0, 0.1, table, -1)).toEqual(rk4Step((y) => [-3 * y[0]], [1], 0, 0.1));
  });

  it("steps back with a negative dt, and stays with dt = 0", () => {
    const there = rk4Step((y) => [-y[0]], [1], 0, 0.01);
    expect(rk4Step((y) => [-y[0]], there, 0.01, -0.01)[0]).toBeCloseTo(1, 11); // error 2·dt⁵/120
    expect(rk4Step((y) => [-y[0]], [1], 0, 0)).toEqual([1]);
  });

  it("gives an empty state for an empty one", () => {
    expect(rk4Step(() => [], [], 0, 0.1)).toEqual([]);
    expect(rk4Step(() => [], new Float64Array(0), 0, 0.1)).toEqual(new Float64Array(0));
  });

  it("carries NaN and infinities of f on, component by component", () => {
    expect(rk4Step(() => [Number.NaN, 1, Infinity], [0, 0, 0], 0, 1)).toEqual([Number.NaN, 1, Infinity]);
    expect(rk4Step((y) => y, [Number.NaN], 0, 1)).toEqual([Number.NaN]);
  });

  it("keeps −0 where nothing moves it", () => {
    expect(rk4Step(() => [-0], [-0], 0, 1)).toEqual([-0]);
  });
});
