import { defaultRng, type NormalSource } from "@concord/rng";
import { describe, expect, it } from "vitest";
import { eulerMaruyamaStep, type State } from "../src/index.ts";

/** A source that replays given draws. */
const replay = (...draws: number[]): NormalSource => ({ standardNormal: () => draws.shift() as number });

describe("eulerMaruyamaStep", () => {
  it("has the exact discrete moments of geometric Brownian motion", () => {
    // A step is linear in its draw, so a fair coin ±1, which has the mean and variance of the normal, gives the same first
    // two moments; all 2^16 outcomes of 16 steps are followed, and nothing is sampled.
    const [alpha, beta, h] = [1.01, 0.87, 1 / 16];
    let states = [0.5];
    for (let step = 0; step < 16; step++) {
      states = states.flatMap((x) => [1, -1].map((z) => eulerMaruyamaStep((y) => [alpha * y[0]], (y) => [beta * y[0]], [x], 0, h, replay(z))[0]));
    }
    const mean = (values: number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
    // u0·(1 + αh)^16 and u0²·((1 + αh)² + β²h)^16.
    // Sums of 65536 positive terms round by at most 65536 · 2^-53 = 7e-12 of their value.
    expect(mean(states)).toBeCloseTo(1.3314329471567172, 10);
    expect(mean(states.map((x) => x * x))).toBeCloseTo(3.416305501836814, 10);
  });

  it("is y + f·dt + g·√dt·z, component by component in order", () => {
    const step = eulerMaruyamaStep(() => [10, 20], () => [3, 5], [1, 2], 0, 0.25, replay(0.5, -2));
    expect(step).toEqual([1 + 10 * 0.25 + 3 * 0.5 * 0.5, 2 + 20 * 0.25 - 5 * 0.5 * 2]);
  });

  it("takes one diffusion for all components: the same bits as an array of it", () => {
    const y = new Float64Array([0.1, 0.2, 0.3]);
    const drift = (): number[] => [1, 2, 3];
    const one = eulerMaruyamaStep(drift, () => 0.7, y, 0, 0.01, defaultRng(1));
    expect(one).toEqual(eulerMaruyamaStep(drift, () => [0.7, 0.7, 0.7], y, 0, 0.01, defaultRng(1)));
  });

  it("uses a fill where the source has one, for the same bits", () => {
    const rng = defaultRng(7);
    let fills = 0;
    const source: NormalSource = {
      standardNormal: () => Number.NaN,
      fillStandardNormal: (out) => (fills++, rng.fillStandardNormal(out)),
    };
    const single = defaultRng(7);
    const step = (from: NormalSource): number[] => eulerMaruyamaStep(() => [0, 0, 0], () => 1, [0, 0, 0], 0, 1, from);
    expect(step(source)).toEqual(step({ standardNormal: () => single.standardNormal() }));
    expect(fills).toBe(1);
  });

  it("draws after f and g have been evaluated, at the start of the step", () => {
    const calls: string[] = [];
    const source: NormalSource = { standardNormal: () => (calls.push("rng"), 0) };
    eulerMaruyamaStep((_, t) => [(calls.push(`f ${t}`), 0)], (_, t) => [(calls.push(`g ${t}`), 0)], [0], 3, 1, source);
    expect(calls).toEqual(["f 3", "g 3", "rng"]);
  });

  it("takes f and g that share a buffer", () => {
    const buffer = new Float64Array(1);
    const write = (value: number) => (): Float64Array => buffer.fill(value);
    expect(eulerMaruyamaStep(write(4), write(2), [1], 0, 0.25, replay(1))).toEqual([1 + 4 * 0.25 + 2 * 0.5]);
  });

  it("returns a new state of the same container kind and leaves y alone", () => {
    const typed = new Float64Array([1]);
    expect(eulerMaruyamaStep((y) => y, () => 0, typed, 0, 0.5, replay(0))).toEqual(new Float64Array([1.5]));
    expect(typed[0]).toBe(1);
    expect(eulerMaruyamaStep((y) => y, () => 0, Object.freeze([1]), 0, 0.5, replay(0))).toEqual([1.5]);
  });

  it("passes further arguments to f and to g", () => {
    const f = (y: State, _t: number, rate: number, _sigma: number): number[] => [-rate * y[0]];
    const g = (_y: State, _t: number, _rate: number, sigma: number): number => sigma;
    expect(eulerMaruyamaStep(f, g, [1], 0, 0.25, replay(1), 2, 8)).toEqual([1 - 2 * 0.25 + 8 * 0.5]);
  });

  it("gives an empty state for an empty one, without a draw", () => {
    const empty: NormalSource = { standardNormal: () => { throw new Error("drawn"); } };
    expect(eulerMaruyamaStep(() => [], () => [], [], 0, 1, empty)).toEqual([]);
    expect(eulerMaruyamaStep(() => [], () => 1, [], 0, 1, empty)).toEqual([]);
  });
});
