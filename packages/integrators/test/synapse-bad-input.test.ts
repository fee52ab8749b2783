import { runInNewContext } from "node:vm";
import { defaultRng } from "@concord/rng";
import { describe, expect, it } from "vitest";
import { createEtd2Work, createSra1Work, etd2Step, etd2StepInto, linearSynapseCoefficients, linearSynapseStep, linearSynapseStepInto } from "../src/index.ts";

const any = (value: unknown): never => value as never;
const rng = defaultRng(1);
const synapse = linearSynapseCoefficients(100, 1e-3, 650);
const other = linearSynapseCoefficients(100, 2e-3, 650);
const ended = { standardNormal: () => undefined };
const MADE = "be made by linearSynapseCoefficients(a, dt, noise), got";
const NO_RNG = "rng must have a method standardNormal, as defaultRng(42) has, got undefined";

type Case = [what: string, args: unknown[], kind: ErrorConstructor, message: string];

function refuses(name: string, call: (...args: never[]) => unknown, cases: Case[], untouched: () => unknown): void {
  describe(`bad input to ${name}`, () => {
    it.each(cases)("%s", (_, args, kind, message) => {
      const before = [rng.toJSON(), structuredClone(untouched())];
      expect(() => call(...(args as never[]))).toThrow(new kind(`${name}: ${message}`));
      expect([rng.toJSON(), untouched()]).toEqual(before);
    });
  });
}

refuses("linearSynapseCoefficients", linearSynapseCoefficients, [
  ["a", [0, 1, 1], RangeError, "a must be a finite number > 0, got 0"],
  ["a", ["1", 1, 1], TypeError, 'a must be a finite number > 0, got "1"'],
  ["a", [Infinity, 1, 1], RangeError, "a must be a finite number > 0, got Infinity"],
  ["dt", [1, -1, 1], RangeError, "dt must be a finite number > 0, got -1"],
  ["dt", [1, Number.NaN, 1], RangeError, "dt must be a finite number > 0, got NaN"],
  ["noise", [1, 1, -1], RangeError, "noise must be >= 0, got -1"],
  ["noise", [1, 1, undefined], TypeError, "noise must be a finite number, got undefined"],
  ["a · dt", [1e200, 1e200, 1], RangeError, "a * dt must be finite, got Infinity"],
], () => undefined);

const y = [1, 2];
refuses("linearSynapseStep", linearSynapseStep, [
  ["y", [undefined, 0, synapse, rng], TypeError, "y must be a Float64Array or an array of numbers, got undefined"],
  ["y", [[1, "2"], 0, synapse, rng], TypeError, 'y[1] must be a number, got "2"'],
  ["y", [[1, 2, 3], 0, synapse, rng], RangeError, "y must have 2 values, position and velocity, got Array of length 3"],
  ["u", [y, Number.NaN, synapse, rng], RangeError, "u must be a finite number, got NaN"],
  ["u", [y, [0], synapse, rng], TypeError, "u must be a finite number, got Array of length 1"],
  ["coefficients", [y, 0, undefined, rng], TypeError, `coefficients must ${MADE} undefined`],
  ["coefficients", [y, 0, { a: 1 }, rng], TypeError, `coefficients must ${MADE} an object`],
  ["rng", [y, 0, synapse, undefined], TypeError, NO_RNG],
  ["a source at its end", [y, 0, synapse, ended], RangeError, "rng must draw finite numbers, got NaN"],
], () => y);

const [out, state] = [Float64Array.of(3, 4), Float64Array.of(1, 2)];
refuses("linearSynapseStepInto", linearSynapseStepInto, [
  ["out", [[0, 0], state, 0, synapse, rng], TypeError, "out must be a Float64Array, got Array of length 2"],
  ["out", [new Float64Array(3), state, 0, synapse, rng], RangeError, "out must have 2 values, position and velocity, got Float64Array of length 3"],
  ["y", [out, [1, 2], 0, synapse, rng], TypeError, "y must be a Float64Array, got Array of length 2"],
  ["y", [out, new Float64Array(1), 0, synapse, rng], RangeError, "y must have 2 values, position and velocity, got Float64Array of length 1"],
  ["out", [undefined, state, 0, synapse, rng], TypeError, "out must be a Float64Array, got undefined"],
  ["a source of infinities", [out, state, 0, synapse, { standardNormal: () => -Infinity }], RangeError, "rng must draw finite numbers, got -Infinity"],
  ["u", [out, state, Infinity, synapse, rng], RangeError, "u must be a finite number, got Infinity"],
  ["coefficients", [out, state, 0, null, rng], TypeError, `coefficients must ${MADE} null`],
  ["rng", [out, state, 0, synapse, undefined], TypeError, NO_RNG],
  ["a source at its end", [out, state, 0, synapse, ended], RangeError, "rng must draw finite numbers, got NaN"],
], () => [out, state]);

const inputs = (): number[] => [0];
refuses("etd2Step", etd2Step, [
  ["u", [undefined, [synapse], y, 0, rng], TypeError, "u must be a function, got undefined"],
  ["what u returns", [() => [0, 0], [synapse], y, 0, rng], RangeError, "u must return 1 inputs, got 2"],
  ["what u returns", [() => 0, [synapse], y, 0, rng], TypeError, "u must return an array of 1 inputs, got 0"],
  ["what u returns", [() => ["0"], [synapse], y, 0, rng], TypeError, 'u(y, t)[0] must be a number, got "0"'],
  ["coefficients", [inputs, synapse, y, 0, rng], TypeError, "coefficients must be an array, one linearSynapseCoefficients(a, dt, noise) for each synapse, got an object"],
  ["coefficients", [inputs, [{}], y, 0, rng], TypeError, `coefficients[0] must ${MADE} an object`],
  ["a hole among the coefficients", [inputs, Object.assign([], { 1: synapse }), [1, 2, 3, 4], 0, rng], TypeError, `coefficients[0] must ${MADE} undefined`],
  ["coefficients", [inputs, [synapse, other], [1, 2, 3, 4], 0, rng], RangeError, "coefficients[1].dt must be 0.001, as that of the others, got 0.002"],
  ["y", [inputs, [synapse], [1, 2, 3], 0, rng], RangeError, "y must have 2 values, the positions of 1 synapses and then their velocities, got Array of length 3"],
  ["y", [inputs, [synapse, synapse], [1, 2, 3], 0, rng], RangeError, "y must have 4 values, the positions of 2 synapses and then their velocities, got Array of length 3"],
  ["y", [inputs, [synapse], "12", 0, rng], TypeError, 'y must be a Float64Array or an array of numbers, got "12"'],
  ["t", [inputs, [synapse], y, Number.NaN, rng], RangeError, "t must be a finite number, got NaN"],
  ["rng", [inputs, [synapse], y, 0, undefined], TypeError, NO_RNG],
  ["a source at its end", [inputs, [synapse], y, 0, ended], RangeError, "rng must draw finite numbers, got NaN"],
], () => y);

const work = createEtd2Work(1);
const write = (_y: unknown, _t: unknown, u: Float64Array): undefined => void u.fill(0);
refuses("etd2StepInto", etd2StepInto, [
  ["u", [out, 1, [synapse], state, 0, rng, work], TypeError, "u must be a function, got 1"],
  ["work", [out, write, [synapse], state, 0, rng, undefined], TypeError, "work must be made by createEtd2Work(n), got undefined"],
  ["work", [out, write, [synapse], state, 0, rng, createSra1Work(1)], TypeError, "work must be made by createEtd2Work(n), got an object"],
  ["work", [out, write, [synapse], state, 0, rng, createEtd2Work(2)], RangeError, "coefficients must be of the 2 synapses that work was made for, got Array of length 1"],
  ["coefficients", [out, write, undefined, state, 0, rng, work], TypeError, "coefficients must be an array, one linearSynapseCoefficients(a, dt, noise) for each synapse, got undefined"],
  ["coefficients", [out, write, [undefined], state, 0, rng, work], TypeError, `coefficients[0] must ${MADE} undefined`],
  ["coefficients", [new Float64Array(4), write, [synapse, other], new Float64Array(4), 0, rng, createEtd2Work(2)], RangeError, "coefficients[1].dt must be 0.001, as that of the others, got 0.002"],
  ["y", [out, write, [synapse], new Float64Array(3), 0, rng, work], RangeError, "y must have 2 values, the positions of 1 synapses and then their velocities, got Float64Array of length 3"],
  ["y", [out, write, [synapse], [1, 2], 0, rng, work], TypeError, "y must be a Float64Array, got Array of length 2"],
  ["out", [new Float64Array(3), write, [synapse], state, 0, rng, work], RangeError, "out must have 2 values, as y has, got Float64Array of length 3"],
  ["out", [null, write, [synapse], state, 0, rng, work], TypeError, "out must be a Float64Array, got null"],
  ["t", [out, write, [synapse], state, "0", rng, work], TypeError, 't must be a finite number, got "0"'],
  ["rng", [out, write, [synapse], state, 0, undefined, work], TypeError, NO_RNG],
  ["a source at its end", [out, write, [synapse], state, 0, ended, work], RangeError, "rng must draw finite numbers, got NaN"],
], () => [out, state]);

describe("the synapse's steps in place", () => {
  it("take arrays of another realm, as test runners have them", () => {
    const [foreign, foreignOut] = runInNewContext("[Float64Array.of(1, 2), new Float64Array(2)]") as Float64Array[];
    expect(linearSynapseStepInto(foreignOut, foreign, 0, synapse, rng)).toBe(foreignOut);
    expect(etd2StepInto(foreignOut, write, [synapse], foreign, 0, rng, work)).toBe(foreignOut);
  });

  it("show an input that is left unwritten as NaN", () => {
    expect(etd2StepInto(new Float64Array(2), () => undefined, [synapse], state, 0, rng, createEtd2Work(1))).toEqual(Float64Array.of(Number.NaN, Number.NaN));
  });

  it("have no work for numbers that are none", () => {
    expect(() => createEtd2Work(-1)).toThrow(new RangeError("createEtd2Work: n must be an integer from 0 to 2147483647, got -1"));
    expect(() => createEtd2Work(any("1"))).toThrow(TypeError);
  });
});
