import { defaultRng, type NormalSource } from "@concord/rng";
import { describe, expect, it } from "vitest";
import { bogackiShampineStep, dormandPrinceStep, eulerMaruyamaStep, eulerStep, exponentialEulerStep, heunStep, midpointStep, rk4Step } from "../src/index.ts";
import { STOCHASTIC_SCHEMES } from "./stochastic-schemes.ts";

const any = (value: unknown): never => value as never;
const f = (): number[] => [0, 0];
const rng = defaultRng(1);
const y = [1, 2];

/** What all steps check alike: f, y, t and dt. */
const STEPS: [name: string, step: (f: unknown, y: unknown, t: unknown, dt: unknown) => unknown][] = [
  ["rk4Step", (f, y, t, dt) => rk4Step(any(f), any(y), any(t), any(dt))],
  ["eulerStep", (f, y, t, dt) => eulerStep(any(f), any(y), any(t), any(dt))],
  ["midpointStep", (f, y, t, dt) => midpointStep(any(f), any(y), any(t), any(dt))],
  ["heunStep", (f, y, t, dt) => heunStep(any(f), any(y), any(t), any(dt))],
  ["bogackiShampineStep", (f, y, t, dt) => bogackiShampineStep(any(f), any(y), any(t), any(dt))],
  ["dormandPrinceStep", (f, y, t, dt) => dormandPrinceStep(any(f), any(y), any(t), any(dt))],
  ["exponentialEulerStep", (f, y, t, dt) => exponentialEulerStep(any(f), [0, 0], any(y), any(t), any(dt))],
  ...STOCHASTIC_SCHEMES.map(({ name, step }): (typeof STEPS)[number] => [name, (f, y, t, dt) => step({ f: any(f), g: () => [0, 0], dgdy: () => [0, 0] }, any(y), any(t), any(dt), rng)]),
];

describe.each(STEPS)("bad input to %s", (name, step) => {
  it.each<[what: string, args: [f: unknown, y: unknown, t: unknown, dt: unknown], kind: ErrorConstructor, message: string]>([
    ["f", [undefined, y, 0, 0.1], TypeError, "f must be a function, got undefined"],
    ["f", [[0, 0], y, 0, 0.1], TypeError, "f must be a function, got Array of length 2"],
    ["y", [f, undefined, 0, 0.1], TypeError, "y must be a Float64Array or an array of numbers, got undefined"],
    ["y", [f, 1, 0, 0.1], TypeError, "y must be a Float64Array or an array of numbers, got 1"],
    ["y", [f, "12", 0, 0.1], TypeError, 'y must be a Float64Array or an array of numbers, got "12"'],
    ["y", [f, new Int32Array(2), 0, 0.1], TypeError, "y must be a Float64Array or an array of numbers, got Int32Array of length 2"],
    ["y", [f, new Float32Array(2), 0, 0.1], TypeError, "y must be a Float64Array or an array of numbers, got Float32Array of length 2"],
    ["y", [f, [1, "2"], 0, 0.1], TypeError, 'y[1] must be a number, got "2"'],
    ["y", [f, [1, undefined], 0, 0.1], TypeError, "y[1] must be a number, got undefined"],
    ["t", [f, y, Number.NaN, 0.1], RangeError, "t must be a finite number, got NaN"],
    ["t", [f, y, undefined, 0.1], TypeError, "t must be a finite number, got undefined"],
    ["t", [f, y, "0", 0.1], TypeError, 't must be a finite number, got "0"'],
    ["length of f", [() => [0], y, 0, 0.1], RangeError, "f must return 2 derivatives, got 1"],
    ["length of f", [() => [0, 0, 0], y, 0, 0.1], RangeError, "f must return 2 derivatives, got 3"],
    ["what f returns", [() => undefined, y, 0, 0.1], TypeError, "f must return an array of 2 derivatives, got undefined"],
    ["what f returns", [() => 0, y, 0, 0.1], TypeError, "f must return an array of 2 derivatives, got 0"],
    ["what f returns", [() => [0, undefined], y, 0, 0.1], TypeError, "f(y, t)[1] must be a number, got undefined"],
    ["what f returns", [() => ["0", 0], y, 0, 0.1], TypeError, 'f(y, t)[0] must be a number, got "0"'],
    ["what f returns", [() => new BigInt64Array(2), y, 0, 0.1], TypeError, "f(y, t)[0] must be a number, got 0n"],
  ])("%s", (_, args, kind, message) => {
    const before = rng.toJSON();
    expect(() => step(...args)).toThrow(new kind(`${name}: ${message}`));
    expect(y).toEqual([1, 2]);
    expect(rng.toJSON()).toEqual(before);
  });

  it.each<[unknown, ErrorConstructor]>([[Number.NaN, RangeError], [Infinity, RangeError], [-Infinity, RangeError], ["0.1", TypeError], [undefined, TypeError], [1n, TypeError]])("dt = %o", (dt, kind) => {
    expect(() => step(f, y, 0, dt)).toThrow(kind);
    expect(() => step(f, y, 0, dt)).toThrow(`${name}: dt must be a finite number`);
  });

  it("f that goes wrong in any of its stages", () => {
    let stages = 0;
    step(() => (stages++, [0, 0]), y, 0, 0.1);
    for (let stage = 0; stage < stages; stage++) {
      let calls = 0;
      expect(() => step(() => (calls++ === stage ? [0] : [0, 0]), y, 0, 0.1)).toThrow(`${name}: f must return 2 derivatives, got 1`);
      calls = 0;
      expect(() => step(() => (calls++ === stage ? [0, 0, 0] : [0, 0]), y, 0, 0.1)).toThrow(`${name}: f must return 2 derivatives, got 3`);
      calls = 0;
      expect(() => step(() => (calls++ === stage ? undefined : [0, 0]), y, 0, 0.1)).toThrow(`${name}: f must return an array of 2 derivatives, got undefined`);
      calls = 0;
      expect(() => step(() => (calls++ === stage ? [0, null] : [0, 0]), y, 0, 0.1)).toThrow(`${name}: f(y, t)[1] must be a number, got null`);
    }
  });
});

describe("bad input to eulerMaruyamaStep alone", () => {
  it.each<[what: string, call: () => unknown, kind: ErrorConstructor, message: string]>([
    ["g", () => eulerMaruyamaStep(f, any(0.3), y, 0, 0.1, rng), TypeError, "g must be a function, got 0.3"],
    ["dt = 0", () => eulerMaruyamaStep(f, () => 0, y, 0, 0, rng), RangeError, "dt must be a finite number > 0, got 0"],
    ["dt < 0", () => eulerMaruyamaStep(f, () => 0, y, 0, -0.1, rng), RangeError, "dt must be a finite number > 0, got -0.1"],
    ["rng", () => eulerMaruyamaStep(f, () => 0, y, 0, 0.1, any(undefined)), TypeError, "rng must have a method standardNormal, as defaultRng(42) has, got undefined"],
    ["rng", () => eulerMaruyamaStep(f, () => 0, y, 0, 0.1, any(Math.random)), TypeError, "rng must have a method standardNormal, as defaultRng(42) has, got a function"],
    ["length of g", () => eulerMaruyamaStep(f, () => [0], y, 0, 0.1, rng), RangeError, "g must return 2 values or one number, got 1"],
    ["what g returns", () => eulerMaruyamaStep(f, () => any(undefined), y, 0, 0.1, rng), TypeError, "g must return an array of 2 values or one number, got undefined"],
    ["what g returns", () => eulerMaruyamaStep(f, () => any([null, 1]), y, 0, 0.1, rng), TypeError, "g(y, t)[0] must be a number, got null"],
    ["what g returns", () => eulerMaruyamaStep(f, () => any([0, "1"]), y, 0, 0.1, rng), TypeError, 'g(y, t)[1] must be a number, got "1"'],
  ])("%s", (_, call, kind, message) => {
    const before = rng.toJSON();
    expect(call).toThrow(new kind(`eulerMaruyamaStep: ${message}`));
    expect(rng.toJSON()).toEqual(before);
  });

  it("a source whose fill is no function is drawn from one by one", () => {
    expect(eulerMaruyamaStep(f, () => 1, y, 0, 1, any({ standardNormal: () => 1, fillStandardNormal: 1 }))).toEqual(eulerMaruyamaStep(f, () => 1, y, 0, 1, { standardNormal: () => 1 }));
  });

  it("a source that has come to its end", () => {
    const ended: NormalSource = { standardNormal: () => any(undefined) };
    expect(() => eulerMaruyamaStep(f, () => 1, y, 0, 0.1, ended)).toThrow(new RangeError("eulerMaruyamaStep: rng must draw finite numbers, got NaN"));
  });
});
