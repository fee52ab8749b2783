import { defaultRng, type NormalSource } from "@concord/rng";
import { describe, expect, it } from "vitest";
import {
  createEulerMaruyamaGeneralWork, createMilsteinWork, eulerMaruyamaGeneralStep, eulerMaruyamaGeneralStepInto, eulerMaruyamaStep, milsteinStep,
  milsteinStepInto,
} from "../src/index.ts";
import { checkProcesses } from "../src/euler-maruyama-general-work.ts";
import { schemeNamed, STOCHASTIC_SCHEMES } from "./stochastic-schemes.ts";

const any = (value: unknown): never => value as never;
const rng = defaultRng(1);
const zeros = (): number[] => [0, 0];
const write = (_y: unknown, _t: unknown, out: Float64Array): undefined => void out.fill(0);
const NO_RNG = "rng must have a method standardNormal, as defaultRng(42) has, got";

/** What is wrong with the noise of a step, in both of its forms. */
const BAD_NOISE: [what: string, dt: unknown, rng: unknown, kind: ErrorConstructor, message: string][] = [
  ["dt = 0", 0, rng, RangeError, "dt must be a finite number > 0, got 0"],
  ["dt < 0", -0.1, rng, RangeError, "dt must be a finite number > 0, got -0.1"],
  ["rng", 0.1, undefined, TypeError, `${NO_RNG} undefined`],
  ["rng", 0.1, Math.random, TypeError, `${NO_RNG} a function`],
  ["a source at its end", 0.1, { standardNormal: () => undefined }, RangeError, "rng must draw finite numbers, got NaN"],
];

describe.each(STOCHASTIC_SCHEMES)("$name", ({ name, step, stepInto }) => {
  it.each(BAD_NOISE)("refuses %s", (_, dt, source, kind, message) => {
    const sde = { f: zeros, g: zeros, dgdy: zeros };
    expect(() => step(sde, [1, 2], 0, any(dt), any(source))).toThrow(new kind(`${name}: ${message}`));
    const [out, y] = [Float64Array.of(3, 4), Float64Array.of(1, 2)];
    expect(() => stepInto(2, sde)(out, y, 0, any(dt), any(source))).toThrow(new kind(`${name}Into: ${message}`));
    expect([out, y]).toEqual([Float64Array.of(3, 4), Float64Array.of(1, 2)]);
  });

  it("refuses a g that is no function", () => {
    if (name === "eulerMaruyamaGeneralStep") return expect(() => eulerMaruyamaGeneralStep(zeros, any(1), 1, [1, 2], 0, 1, rng)).toThrow("g must be a function, got 1");
    expect(() => step({ f: zeros, g: any(0.3), dgdy: zeros }, [1, 2], 0, 1, rng)).toThrow(new TypeError(`${name}: g must be a function, got 0.3`));
  });

  it("gives an empty state for an empty one, without a draw", () => {
    const dry: NormalSource = { standardNormal: () => { throw new Error("drawn"); } };
    const sde = { f: () => [], g: () => [], dgdy: () => [] };
    expect(step(sde, [], 0, 1, dry)).toEqual([]);
    expect(stepInto(0, sde)(new Float64Array(0), new Float64Array(0), 0, 1, dry)).toEqual(new Float64Array(0));
  });

  it("leaves a frozen y alone, and gives as many new numbers", () => {
    const y = Object.freeze([1, 2]);
    expect(step({ f: zeros, g: zeros, dgdy: zeros }, y, 0, 1, rng)).toEqual([1, 2]);
  });

  it("takes f and g that share a buffer", () => {
    const buffer = new Float64Array(1);
    const by = (make: (value: number) => ArrayLike<number>) => step({ f: ([y]) => make(4 - y), g: ([y]) => make(2 + y / 4), dgdy: () => make(0.25) }, [1], 0, 0.25, defaultRng(5));
    expect(by((value) => buffer.fill(value))).toEqual(by((value) => [value]));
  });

  it("calls as many functions as its descriptor tells", () => {
    const calls: Record<string, number> = {};
    const told = (name: string) => (y: ArrayLike<number>): number[] => ((calls[name] = (calls[name] ?? 0) + 1), Array.from(y));
    step({ f: told("f"), g: told("g"), dgdy: told("dgdy") }, [1], 0, 1, rng);
    expect(calls).toEqual(schemeNamed(name).descriptor.evaluations);
  });
});

// One number in place of n, what g must return, and how often a wrong one can come: at each of its calls, nothing drawn before.
describe.each(STOCHASTIC_SCHEMES.filter(({ name }) => name !== "eulerMaruyamaGeneralStep"))("g of $name", ({ name, step, descriptor }) => {
  it("may return one number for all components: the same bits as an array of it", () => {
    const y = [0.1, 0.2, 0.3];
    const one = step({ f: () => [1, 2, 3], g: any(() => 0.7), dgdy: any(() => 0.2) }, y, 0, 0.01, defaultRng(1));
    expect(one).toEqual(step({ f: () => [1, 2, 3], g: () => [0.7, 0.7, 0.7], dgdy: () => [0.2, 0.2, 0.2] }, y, 0, 0.01, defaultRng(1)));
  });

  it.each<[unknown, string]>([
    [[0], "g must return 2 values or one number, got 1"],
    [undefined, "g must return an array of 2 values or one number, got undefined"],
    [[null, 1], "g(y, t)[0] must be a number, got null"],
    [[0, "1"], 'g(y, t)[1] must be a number, got "1"'],
  ])("is refused when it returns %o at any call", (returned, message) => {
    for (let bad = 0; bad < descriptor.evaluations.g; bad++) {
      let calls = 0;
      const source = defaultRng(2);
      const g = (): number[] => (calls++ === bad ? any(returned) : [1, 1]);
      expect(() => step({ f: zeros, g, dgdy: zeros }, [1, 2], 0, 0.1, source)).toThrow(`${name}: ${message}`);
      if (name !== "heunStratonovichStep" || bad === 0) expect(source.toJSON()).toEqual(defaultRng(2).toJSON());
    }
  });
});

describe("the draws", () => {
  it.each([
    ["eulerMaruyamaStep", ["f 3", "g 3", "rng", "rng"]],
    ["eulerMaruyamaGeneralStep", ["f 3", "g 3", "rng", "rng"]],
    ["heunStratonovichStep", ["f 3", "g 3", "rng", "rng", "f 4", "g 4"]],
    ["milsteinStep", ["f 3", "g 3", "dgdy 3", "rng", "rng"]],
    ["milsteinPlatenStep", ["f 3", "g 3", "g 3", "rng", "rng"]],
    ["milsteinStratonovichStep", ["f 3", "g 3", "g 3", "g 3", "rng", "rng"]],
    ["sra1Step", ["f 3", "g 4", "g 3", "rng", "rng", "rng", "rng", "f 3.75"]],
    ["sriw1Step", ["f 3", "g 3", "g 3.25", "g 4", "g 3.25", "rng", "rng", "rng", "rng", "f 3.75"]],
  ])("of %s come after what does not need them", (name, expected) => {
    const calls: string[] = [];
    const told = (name: string) => (_y: unknown, t: number): number[] => (calls.push(`${name} ${t}`), [0, 0]);
    schemeNamed(name).step({ f: told("f"), g: told("g"), dgdy: told("dgdy") }, [1, 2], 3, 1, { standardNormal: () => (calls.push("rng"), 0) });
    expect(calls).toEqual(expected);
  });

  it.each(["sra1Step", "sriw1Step"])("of %s are z1 and then z2 of each component", (name) => {
    const draws = [0, 1, 2, 0];
    const source: NormalSource = { standardNormal: () => draws.shift()! };
    // z1 moves the state by √dt·z1 if g is constant, z2 through f alone, which is 0 here: the first component stays.
    const [still, moved] = Array.from(schemeNamed(name).step({ f: zeros, g: () => [1, 1], dgdy: zeros }, [0, 0], 0, 0.25, source));
    expect(Math.abs(still)).toBeLessThan(1e-15);
    expect(Math.abs(moved - 1)).toBeLessThan(1e-15);
  });
});

describe("milsteinStep", () => {
  it("refuses a dgdy that is no function, or returns what it must not", () => {
    const step = (dgdy: unknown): unknown => milsteinStep(zeros, zeros, any(dgdy), [1, 2], 0, 1, rng);
    expect(() => step(1)).toThrow(new TypeError("milsteinStep: dgdy must be a function, got 1"));
    expect(() => step(() => [0])).toThrow(new RangeError("milsteinStep: dgdy must return 2 values or one number, got 1"));
    const y = new Float64Array(2);
    expect(() => milsteinStepInto(y, write, write, any(null), y, 0, 1, rng, createMilsteinWork(2))).toThrow(new TypeError("milsteinStepInto: dgdy must be a function, got null"));
  });

  it("adds half of g·g′·(ΔW² − dt) to Euler–Maruyama's step", () => {
    const sde = [(): number[] => [3], (): number[] => [2]] as const;
    const draws = { standardNormal: () => 2 };
    const difference = milsteinStep(...sde, () => 0.5, [1], 0, 0.25, draws)[0] - eulerMaruyamaStep(...sde, [1], 0, 0.25, draws)[0];
    expect(difference).toBe(0.5 * 2 * 0.5 * (1 - 0.25));
  });
});

describe("eulerMaruyamaGeneralStep", () => {
  const g = (): number[] => [1, 2, 3, 4, 5, 6];
  const y = Float64Array.of(1, 2);
  const work = createEulerMaruyamaGeneralWork(2, 3);

  it("multiplies the matrix, row by row, with the increments", () => {
    const draws = [2, 4, 6];
    expect(eulerMaruyamaGeneralStep(() => [8, 0], g, 3, [1, 2], 0, 0.25, { standardNormal: () => draws.shift()! })).toEqual([1 + 2 + 1 + 4 + 9, 2 + 4 + 10 + 18]);
  });

  it("has the bits of eulerMaruyamaStep where the matrix is diagonal and √dt a power of two", () => {
    const general = eulerMaruyamaGeneralStep(([a, b]) => [b, -a], ([a, b]) => [a, 0, 0, b], 2, [1.1, 2.3], 0, 0.25, defaultRng(4));
    expect(general).toEqual(eulerMaruyamaStep(([a, b]) => [b, -a], (y) => y, [1.1, 2.3], 0, 0.25, defaultRng(4)));
  });

  it("is Euler's without processes", () => {
    const dry: NormalSource = { standardNormal: () => { throw new Error("drawn"); } };
    expect(eulerMaruyamaGeneralStep(() => [2], () => [], 0, [1], 0, 0.25, dry)).toEqual([1.5]);
  });

  it.each<[what: string, call: () => unknown, kind: ErrorConstructor, message: string]>([
    ["m", () => eulerMaruyamaGeneralStep(zeros, g, -1, y, 0, 1, rng), RangeError, "Step: m must be an integer from 0 to 2147483647, got -1"],
    ["m", () => eulerMaruyamaGeneralStep(zeros, g, 1.5, y, 0, 1, rng), RangeError, "Step: m must be an integer from 0 to 2147483647, got 1.5"],
    ["m", () => eulerMaruyamaGeneralStep(zeros, g, any("3"), y, 0, 1, rng), TypeError, 'Step: m must be an integer from 0 to 2147483647, got "3"'],
    ["g", () => eulerMaruyamaGeneralStep(zeros, g, 2, y, 0, 1, rng), RangeError, "Step: g must return 4 values, got 6"],
    ["g", () => eulerMaruyamaGeneralStep(zeros, any(() => 1), 2, y, 0, 1, rng), TypeError, "Step: g must return an array of 4 values, got 1"],
    ["g", () => eulerMaruyamaGeneralStep(zeros, any(() => undefined), 2, y, 0, 1, rng), TypeError, "Step: g must return an array of 4 values, got undefined"],
    ["g", () => eulerMaruyamaGeneralStep(zeros, any(() => ["1", 0, 0, 0]), 2, y, 0, 1, rng), TypeError, 'Step: g(y, t)[0] must be a number, got "1"'],
    ["g", () => eulerMaruyamaGeneralStep(zeros, any(() => [0, 0, 0, "1"]), 2, y, 0, 1, rng), TypeError, 'Step: g(y, t)[3] must be a number, got "1"'],
    ["m", () => eulerMaruyamaGeneralStepInto(y, write, write, 2, y, 0, 1, rng, work), RangeError, "StepInto: m must be 3, the number of processes that work was made for, got 2"],
    ["m", () => eulerMaruyamaGeneralStepInto(y, write, write, any(undefined), y, 0, 1, rng, work), TypeError, "StepInto: m must be 3, the number of processes that work was made for, got undefined"],
    ["work", () => eulerMaruyamaGeneralStepInto(y, write, write, 3, y, 0, 1, rng, any(createMilsteinWork(2))), TypeError, "StepInto: work must be made by createEulerMaruyamaGeneralWork(n, m), got an object"],
    ["work", () => eulerMaruyamaGeneralStepInto(y, write, write, 3, y, 0, 1, rng, any(undefined)), TypeError, "StepInto: work must be made by createEulerMaruyamaGeneralWork(n, m), got undefined"],
    ["y", () => eulerMaruyamaGeneralStepInto(y, write, write, 3, new Float64Array(3), 0, 1, rng, work), RangeError, "StepInto: y must have the 2 values that work was made for, got Float64Array of length 3"],
    ["g", () => eulerMaruyamaGeneralStepInto(y, write, any(1), 3, y, 0, 1, rng, work), TypeError, "StepInto: g must be a function, got 1"],
  ])("refuses a bad %s", (_, call, kind, message) => {
    const before = rng.toJSON();
    expect(call).toThrow(new kind(`eulerMaruyamaGeneral${message}`));
    expect([rng.toJSON(), y]).toEqual([before, Float64Array.of(1, 2)]);
  });

  it("has no work for numbers that are none", () => {
    expect(() => createEulerMaruyamaGeneralWork(-1, 1)).toThrow(new RangeError("createEulerMaruyamaGeneralWork: n must be an integer from 0 to 2147483647, got -1"));
    expect(() => createEulerMaruyamaGeneralWork(1, any("1"))).toThrow(new TypeError('createEulerMaruyamaGeneralWork: m must be an integer from 0 to 2147483647, got "1"'));
    expect(() => createEulerMaruyamaGeneralWork(1, 2 ** 31)).toThrow(new RangeError("createEulerMaruyamaGeneralWork: m must be an integer from 0 to 2147483647, got 2147483648"));
    expect(() => checkProcesses("test", 2 ** 31 - 1)).not.toThrow();
    expect(() => createEulerMaruyamaGeneralWork(1e5, 1e5)).toThrow(new RangeError("createEulerMaruyamaGeneralWork: n must be an integer from 0 to 2147483647, got 10000000000"));
  });
});
