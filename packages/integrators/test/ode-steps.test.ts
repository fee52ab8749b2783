import { describe, expect, it } from "vitest";
import { convergenceOrder } from "./convergence-order.ts";
import { SCHEMES, type Scheme } from "./schemes.ts";
import type { State } from "../src/index.ts";

const END = 6;

/** Largest component error after integrating to the end. */
const errorAtEnd = ({ step }: Scheme, f: (y: State, t: number) => number[], start: number[], exact: number[]) => (steps: number) => {
  const dt = END / steps;
  let y: State = start;
  for (let i = 0; i < steps; i++) y = step(f, y, i * dt, dt);
  return Math.max(...exact.map((value, i) => Math.abs(y[i] - value)));
};

describe.each(SCHEMES)("$name", (scheme) => {
  const { order, stages, step } = scheme;

  it.each<[string, (y: State, t: number) => number[], number[], number[]]>([
    ["y' = y·cos t", (y, t) => [y[0] * Math.cos(t)], [1], [Math.exp(Math.sin(END))]],
    ["an oscillator", (y) => [y[1], -y[0]], [1, 0], [Math.cos(END), -Math.sin(END)]],
    ["logistic growth", (y) => [y[0] * (1 - y[0])], [0.1], [1 / (1 + 9 * Math.exp(-END))]],
  ])("converges with its order on %s", (_, f, start, exact) => {
    // Steps small enough for the leading term to rule, and large enough for rounding not to show: errors above 3e-14.
    const exponents = order < 3 ? [9, 10, 11, 12] : order < 5 ? [7, 8, 9, 10] : [6, 7, 8];
    expect(Math.abs(convergenceOrder(errorAtEnd(scheme, f, start, exact), exponents) - order)).toBeLessThan(0.1);
  });

  it("is exact for y' = t^(order − 1), up to rounding, and for no higher power", () => {
    const error = (power: number): number => Math.abs(step((_, t) => [(power + 1) * t ** power], [0], 1, 2)[0] - (3 ** (power + 1) - 1));
    // A dozen roundings of numbers up to 6·3⁵.
    for (let power = 0; power < order; power++) expect(error(power)).toBeLessThan(1e-12);
    expect(error(order)).toBeGreaterThan(1e-3);
  });

  it(`calls f ${stages} times, first with y and t`, () => {
    const calls: [State, number][] = [];
    const y = [0.5];
    step((state, t) => (calls.push([state, t]), [1]), y, 3, 0.5);
    expect(calls.length).toBe(stages);
    expect(calls[0]).toEqual([y, 3]);
  });

  it("takes a derivative that reuses its buffer, or returns its argument", () => {
    const expected = step((y) => [2 * y[0], y[1] - y[0]], [1, 3], 0, 0.1);
    const buffer = new Float64Array(2);
    const reused = (y: State): Float64Array => {
      [buffer[0], buffer[1]] = [2 * y[0], y[1] - y[0]];
      return buffer;
    };
    expect(step(reused, [1, 3], 0, 0.1)).toEqual(expected);
    expect(step((y) => y, [1, 3], 0, 0.1)).toEqual(step((y) => [...y], [1, 3], 0, 0.1));
    expect(step((y) => y, Float64Array.of(1, 3), 0, 0.1)).toEqual(Float64Array.from(step((y) => [...y], [1, 3], 0, 0.1)));
  });

  it("returns a new state of the same container kind and leaves y alone", () => {
    const array: readonly number[] = Object.freeze([1, 2]);
    expect(Array.isArray(step((y) => y, array, 0, 0.1))).toBe(true);
    const typed = new Float64Array([1, 2]);
    const next = step((y) => y, typed, 0, 0.1);
    expect(next).toBeInstanceOf(Float64Array);
    expect(next).not.toBe(typed);
    expect(typed).toEqual(new Float64Array([1, 2]));
  });

  it("gives f a state of that kind too", () => {
    step((y) => (expect(Array.isArray(y)).toBe(true), [0]), [1], 0, 0.1);
    step((y) => (expect(y).toBeInstanceOf(Float64Array), [0]), new Float64Array(1), 0, 0.1);
  });

  it("stays with dt = 0, and steps back with a negative dt", () => {
    expect(step((y) => [-y[0]], [1], 0, 0)).toEqual([1]);
    const there = step((y) => [-y[0]], [1], 0, 1e-3);
    // Local errors of both steps: less than dt^(order + 1) each.
    expect(Math.abs(step((y) => [-y[0]], there, 1e-3, -1e-3)[0] - 1)).toBeLessThan(2 * 1e-3 ** (order + 1) + Number.EPSILON);
  });

  it("gives an empty state for an empty one", () => {
    expect(step(() => [], [], 0, 0.1)).toEqual([]);
    expect(step(() => [], new Float64Array(0), 0, 0.1)).toEqual(new Float64Array(0));
  });

  it("carries NaN and infinities of f on, component by component", () => {
    const [nan, one, infinite] = step(() => [Number.NaN, 1, Infinity], [0, 0, 0], 0, 1);
    expect([nan, infinite]).toEqual([Number.NaN, expect.anything()]);
    expect(one).toBeCloseTo(1, 15);
    expect(Number.isFinite(infinite)).toBe(false);
  });
});
