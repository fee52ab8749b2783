import { runInNewContext } from "node:vm";
import { defaultRng, type NormalSource } from "@concord/rng";
import { describe, expect, it } from "vitest";
import * as integrators from "../src/index.ts";

const {
  bogackiShampineStepInto, createBogackiShampineWork, createDormandPrinceWork, createEulerMaruyamaWork, createEulerWork,
  createExponentialEulerWork, createHeunStratonovichWork, createHeunWork, createMidpointWork, createMilsteinPlatenWork,
  createMilsteinStratonovichWork, createMilsteinWork, createRk4Work, createSra1Work, createSriw1Work, dormandPrinceStepInto,
  eulerMaruyamaStepInto, eulerStepInto, exponentialEulerStepInto, heunStepInto, heunStratonovichStepInto, midpointStepInto,
  milsteinPlatenStepInto, milsteinStepInto, milsteinStratonovichStepInto, rk4StepInto, sra1StepInto, sriw1StepInto,
} = integrators;

const any = (value: unknown): never => value as never;
const f = (_y: Float64Array, _t: number, dydt: Float64Array): undefined => void dydt.fill(1);
const rng = defaultRng(1);

type Into = (out: unknown, f: unknown, y: unknown, t: unknown, dt: unknown, work: unknown) => unknown;
type Create = (n: number) => unknown;

const none = (_y: unknown, _t: unknown, diffusion: Float64Array): undefined => void diffusion.fill(0);
const noisy = (step: typeof eulerMaruyamaStepInto): Into => (out, f, y, t, dt, work) => step(any(out), any(f), none, any(y), any(t), any(dt), rng, any(work));

/** Every step in place, with the creator of its work. */
const STEPS: [name: string, creator: string, create: Create, step: Into][] = [
  ["eulerStepInto", "createEulerWork", createEulerWork, eulerStepInto as Into],
  ["midpointStepInto", "createMidpointWork", createMidpointWork, midpointStepInto as Into],
  ["heunStepInto", "createHeunWork", createHeunWork, heunStepInto as Into],
  ["rk4StepInto", "createRk4Work", createRk4Work, rk4StepInto as Into],
  ["bogackiShampineStepInto", "createBogackiShampineWork", createBogackiShampineWork, bogackiShampineStepInto as Into],
  ["dormandPrinceStepInto", "createDormandPrinceWork", createDormandPrinceWork, dormandPrinceStepInto as Into],
  ["exponentialEulerStepInto", "createExponentialEulerWork", createExponentialEulerWork, (out, f, y, t, dt, work) => exponentialEulerStepInto(any(out), any(f), [0, 0], any(y), any(t), any(dt), any(work))],
  ["eulerMaruyamaStepInto", "createEulerMaruyamaWork", createEulerMaruyamaWork, noisy(eulerMaruyamaStepInto)],
  ["heunStratonovichStepInto", "createHeunStratonovichWork", createHeunStratonovichWork, noisy(any(heunStratonovichStepInto))],
  ["milsteinStepInto", "createMilsteinWork", createMilsteinWork, (out, f, y, t, dt, work) => milsteinStepInto(any(out), any(f), none, none, any(y), any(t), any(dt), rng, any(work))],
  ["milsteinPlatenStepInto", "createMilsteinPlatenWork", createMilsteinPlatenWork, noisy(any(milsteinPlatenStepInto))],
  ["milsteinStratonovichStepInto", "createMilsteinStratonovichWork", createMilsteinStratonovichWork, noisy(any(milsteinStratonovichStepInto))],
  ["sra1StepInto", "createSra1Work", createSra1Work, noisy(any(sra1StepInto))],
  ["sriw1StepInto", "createSriw1Work", createSriw1Work, noisy(any(sriw1StepInto))],
];

describe.each(STEPS)("%s", (name, creator, create, step) => {
  const y = Float64Array.of(1, 2);
  const out = Float64Array.of(3, 4);
  const work = create(2);

  it.each<[what: string, args: Parameters<Into>, kind: ErrorConstructor, message: string]>([
    ["f", [out, undefined, y, 0, 0.1, work], TypeError, "f must be a function, got undefined"],
    ["f", [out, [0], y, 0, 0.1, work], TypeError, "f must be a function, got Array of length 1"],
    ["y", [out, f, [1, 2], 0, 0.1, work], TypeError, "y must be a Float64Array, got Array of length 2"],
    ["y", [out, f, undefined, 0, 0.1, work], TypeError, "y must be a Float64Array, got undefined"],
    ["y", [out, f, new Int32Array(2), 0, 0.1, work], TypeError, "y must be a Float64Array, got Int32Array of length 2"],
    ["y", [out, f, new Float64Array(3), 0, 0.1, work], RangeError, "y must have the 2 values that work was made for, got Float64Array of length 3"],
    ["out", [[0, 0], f, y, 0, 0.1, work], TypeError, "out must be a Float64Array, got Array of length 2"],
    ["out", [null, f, y, 0, 0.1, work], TypeError, "out must be a Float64Array, got null"],
    ["out", [new Float32Array(2), f, y, 0, 0.1, work], TypeError, "out must be a Float64Array, got Float32Array of length 2"],
    ["out", [new Float64Array(1), f, y, 0, 0.1, work], RangeError, "out must have the 2 values that work was made for, got Float64Array of length 1"],
    ["t", [out, f, y, Number.NaN, 0.1, work], RangeError, "t must be a finite number, got NaN"],
    ["t", [out, f, y, "0", 0.1, work], TypeError, 't must be a finite number, got "0"'],
    ["t", [out, f, y, null, 0.1, work], TypeError, "t must be a finite number, got null"],
    ["t", [out, f, y, 0n, 0.1, work], TypeError, "t must be a finite number, got 0n"],
    ["dt", [out, f, y, 0, Infinity, work], RangeError, "dt must be a finite number, got Infinity"],
    ["dt", [out, f, y, 0, undefined, work], TypeError, "dt must be a finite number, got undefined"],
    ["work", [out, f, y, 0, 0.1, undefined], TypeError, `work must be made by ${creator}(n), got undefined`],
    ["work", [out, f, y, 0, 0.1, 2], TypeError, `work must be made by ${creator}(n), got 2`],
    ["work", [out, f, y, 0, 0.1, { n: 2 }], TypeError, `work must be made by ${creator}(n), got an object`],
    ["work", [out, f, y, 0, 0.1, create === createRk4Work ? createHeunWork(2) : createRk4Work(2)], TypeError, `work must be made by ${creator}(n), got an object`],
    ["work", [out, f, y, 0, 0.1, create(3)], RangeError, "y must have the 3 values that work was made for, got Float64Array of length 2"],
  ])("refuses a bad %s", (_, args, kind, message) => {
    const before = rng.toJSON();
    expect(() => step(...args)).toThrow(new kind(`${name}: ${message}`));
    expect([y, out, rng.toJSON()]).toEqual([Float64Array.of(1, 2), Float64Array.of(3, 4), before]);
  });

  it("takes arrays of another realm, as test runners have them", () => {
    const [foreign, foreignOut] = runInNewContext("[Float64Array.of(1, 2), new Float64Array(2)]") as Float64Array[];
    expect(foreign instanceof Float64Array).toBe(false);
    expect(step(foreignOut, f, foreign, 0, 0.5, work)).toBe(foreignOut);
  });

  it("shows a derivative that leaves a value unwritten, or writes none, as NaN", () => {
    const first = (_y: Float64Array, _t: number, dydt: Float64Array): undefined => void (dydt[0] = 0);
    step(out, first, y, 0, 0.5, create(2));
    expect([Number.isFinite(out[0]), out[1]]).toEqual([true, Number.NaN]);
    step(out, () => [0, 0], y, 0, 0.5, create(2));
    expect(out).toEqual(Float64Array.of(Number.NaN, Number.NaN));
    out.set([3, 4]);
  });

  it("leaves out and y as they were when f throws", () => {
    const failing = (): never => {
      throw new Error("of f");
    };
    expect(() => step(out, failing, y, 0, 0.5, work)).toThrow("of f");
    expect([y, out]).toEqual([Float64Array.of(1, 2), Float64Array.of(3, 4)]);
  });

  it("takes a state without values", () => {
    const empty = new Float64Array(0);
    if (name === "exponentialEulerStepInto") return expect(exponentialEulerStepInto(empty, f, [], empty, 0, 1, createExponentialEulerWork(0))).toBe(empty);
    expect(step(empty, f, empty, 0, 1, create(0))).toBe(empty);
  });
});

describe.each(STEPS)("the work of %s", (_, creator, create) => {
  it.each<[n: unknown, kind: ErrorConstructor]>([[-1, RangeError], [1.5, RangeError], [Number.NaN, RangeError], [2 ** 31, RangeError], ["2", TypeError], [undefined, TypeError], [2n, TypeError]])("is not made for %o values", (n, kind) => {
    expect(() => create(any(n))).toThrow(kind);
    expect(() => create(any(n))).toThrow(`${creator}: n must be an integer from 0 to 2147483647, got`);
  });
});

describe.each([["createBogackiShampineWork", createBogackiShampineWork], ["createDormandPrinceWork", createDormandPrinceWork]] as const)("%s", (name, create) => {
  it.each<[options: unknown, message: string]>([
    [{ fsal: 1 }, "fsal must be true or false, got 1"],
    [null, "options must be an object, got null"],
    [true, "options must be an object, got true"],
  ])("refuses options %o", (options, message) => {
    expect(() => create(2, any(options))).toThrow(new TypeError(`${name}: ${message}`));
  });
});

describe("eulerMaruyamaStepInto alone", () => {
  const y = Float64Array.of(1, 2);
  const work = createEulerMaruyamaWork(2);
  const step = (g: unknown, dt: unknown, rng: unknown): unknown => eulerMaruyamaStepInto(y, f, any(g), y, 0, any(dt), any(rng), work);

  it.each<[what: string, args: [g: unknown, dt: unknown, rng: unknown], kind: ErrorConstructor, message: string]>([
    ["g", [0.3, 0.1, rng], TypeError, "g must be a function, got 0.3"],
    ["dt = 0", [f, 0, rng], RangeError, "dt must be a finite number > 0, got 0"],
    ["dt < 0", [f, -0.1, rng], RangeError, "dt must be a finite number > 0, got -0.1"],
    ["rng", [f, 0.1, undefined], TypeError, "rng must have a method standardNormal, as defaultRng(42) has, got undefined"],
    ["rng", [f, 0.1, Math.random], TypeError, "rng must have a method standardNormal, as defaultRng(42) has, got a function"],
    ["a source at its end", [f, 0.1, { standardNormal: () => undefined }], RangeError, "rng must draw finite numbers, got NaN"],
  ])("refuses %s", (_, args, kind, message) => {
    expect(() => step(...args)).toThrow(new kind(`eulerMaruyamaStepInto: ${message}`));
    expect(y).toEqual(Float64Array.of(1, 2));
  });

  it("draws after f and g have been evaluated, at the start of the step", () => {
    const calls: string[] = [];
    const source: NormalSource = { standardNormal: () => (calls.push("rng"), 0) };
    const told = (name: string) => (_y: Float64Array, t: number, out: Float64Array): undefined => void (calls.push(`${name} ${t}`), out.fill(0));
    eulerMaruyamaStepInto(new Float64Array(2), told("f"), told("g"), y, 3, 1, source, work);
    expect(calls).toEqual(["f 3", "g 3", "rng", "rng"]);
  });
});
