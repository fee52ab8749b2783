import { defaultRng } from "@concord/rng";
import { describe, expect, it } from "vitest";
import {
  bogackiShampineStep, type Derivative, type Diffusion, dormandPrinceStep, eulerMaruyamaGeneralStep, eulerMaruyamaStep, eulerStep, heunStep,
  heunStratonovichStep, midpointStep, milsteinPlatenStep, milsteinStep, milsteinStratonovichStep, rk4Step, sra1Step, sriw1Step, type State,
} from "../src/index.ts";
import golden from "./golden/numpy-steps.json" with { type: "json" };
import { additive, byTime, forcedDuffing, lorenz, multiplicative, ring } from "./systems.ts";

type Args = number[];
const SYSTEMS = { lorenz, forcedDuffing, ring } as unknown as Record<keyof typeof golden, Derivative<State, Args>>;
const NOISES: Record<keyof typeof golden, Diffusion<State, Args>> = { lorenz: multiplicative, forcedDuffing: additive, ring: byTime };

describe.each(Object.keys(golden) as (keyof typeof golden)[])("%s has the bits of the NumPy translation", (name) => {
  const { y0, dt, args, steps, rk4, eulerMaruyama, euler, midpoint, heun, bogackiShampine, dormandPrince } = golden[name];
  const f = SYSTEMS[name];
  const g = NOISES[name];

  /** The states after the golden numbers of steps. */
  function trajectory(start: State, step: (y: State, t: number) => State): number[][] {
    const states: number[][] = [];
    let y = start;
    for (let i = 0; i < steps[steps.length - 1]; i++) {
      y = step(y, i * dt);
      if (steps.includes(i + 1)) states.push(Array.from(y));
    }
    return states;
  }

  it.each([
    ["an array", y0],
    ["a Float64Array", Float64Array.from(y0)],
  ])("from %s, by rk4Step", (_, start) => {
    expect(trajectory(start, (y, t) => rk4Step(f, y, t, dt, ...args))).toEqual(rk4);
  });

  it.each([
    ["an array", y0],
    ["a Float64Array", Float64Array.from(y0)],
  ])("from %s, by eulerMaruyamaStep", (_, start) => {
    const rng = defaultRng(12345);
    expect(trajectory(start, (y, t) => eulerMaruyamaStep(f, g, y, t, dt, rng, ...args))).toEqual(eulerMaruyama);
  });

  it("by eulerStep, midpointStep and heunStep", () => {
    expect(trajectory(y0, (y, t) => eulerStep(f, y, t, dt, ...args))).toEqual(euler);
    expect(trajectory(y0, (y, t) => midpointStep(f, y, t, dt, ...args))).toEqual(midpoint);
    expect(trajectory(y0, (y, t) => heunStep(f, y, t, dt, ...args))).toEqual(heun);
  });

  it.each([
    ["bogackiShampineStep", bogackiShampineStep, bogackiShampine],
    ["dormandPrinceStep", dormandPrinceStep, dormandPrince],
  ] as const)("by %s: the state, the error estimate and the last derivative", (_, step, expected) => {
    const parts: State[][] = [];
    trajectory(y0, (y, t) => {
      const { y: next, error, fLast } = step(f, y, t, dt, ...args);
      parts.push([next, error, fLast]);
      return next;
    });
    expect(steps.map((i) => parts[i - 1])).toEqual(expected);
  });

  it.each([
    ["heunStratonovich", heunStratonovichStep],
    ["milsteinPlaten", milsteinPlatenStep],
    ["milsteinStratonovich", milsteinStratonovichStep],
    ["sra1", sra1Step],
    ["sriw1", sriw1Step],
  ] as const)("by %sStep", (scheme, step) => {
    const rng = defaultRng(12345);
    expect(trajectory(y0, (y, t) => step(f, g, y, t, dt, rng, ...args))).toEqual(golden[name][scheme]);
  });

  it("by milsteinStep", () => {
    const rng = defaultRng(12345);
    const dgdy = (): number => (g === multiplicative ? 0.1 : 0);
    expect(trajectory(y0, (y, t) => milsteinStep(f, g, dgdy, y, t, dt, rng, ...args))).toEqual(golden[name].milstein);
  });

  it("by eulerMaruyamaGeneralStep", () => {
    const rng = defaultRng(12345);
    const byTwo = (y: State, t: number, ..._args: Args): number[] => {
      const values = g(y, t);
      return Array.from(y as number[], (_, i) => (typeof values === "number" ? values : values[i])).flatMap((value) => [value, value / 2]);
    };
    expect(trajectory(y0, (y, t) => eulerMaruyamaGeneralStep(f, byTwo, 2, y, t, dt, rng, ...args))).toEqual(golden[name].eulerMaruyamaGeneral);
  });

  it("by eulerMaruyamaStep, from single draws too", () => {
    const rng = defaultRng(12345);
    const source = { standardNormal: () => rng.standardNormal() };
    expect(trajectory(y0, (y, t) => eulerMaruyamaStep(f, g, y, t, dt, source, ...args))).toEqual(eulerMaruyama);
  });
});
