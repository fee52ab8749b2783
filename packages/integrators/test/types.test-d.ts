import { defaultRng } from "@concord/rng";
import { expectTypeOf } from "vitest";
import {
  createEulerMaruyamaWork, createHeunWork, createRk4Work, dormandPrinceStep, errorNorm, eulerMaruyamaStep, eulerMaruyamaStepInto,
  exponentialEulerStep, rk4Step, rk4StepInto,
} from "../src/index.ts";

const rng = defaultRng(1);

expectTypeOf(rk4Step((y) => [-y[0]], [1], 0, 0.1)).toEqualTypeOf<number[]>();
expectTypeOf(rk4Step((y) => y, new Float64Array(1), 0, 0.1)).toEqualTypeOf<Float64Array<ArrayBuffer>>();
expectTypeOf(rk4Step((y) => [-y[0]], [1, 2] as readonly number[], 0, 0.1)).toEqualTypeOf<number[]>();
expectTypeOf(rk4Step((y) => [-y[0]], [1, 2] as const, 0, 0.1)).toEqualTypeOf<number[]>();
expectTypeOf(eulerMaruyamaStep((y) => [-y[0]], () => 1, [1], 0, 0.1, rng)).toEqualTypeOf<number[]>();

// A time loop: what a step returns can take the place of the state it began with.
let state = new Float64Array(1);
state = rk4Step((y) => y, state, 0, 0.1);
state = eulerMaruyamaStep((y) => y, () => 1, state, 0, 0.1, rng);
let list = [1, 2];
list = rk4Step((y) => y, list, 0, 0.1);

const decay = (y: ArrayLike<number>, _t: number, rate: number, label: string): number[] => [-rate * y[0] * label.length];
rk4Step(decay, [1], 0, 0.1, 2, "fast");
eulerMaruyamaStep(decay, (_y, _t, rate: number) => rate, [1], 0, 0.1, rng, 2, "fast");

// @ts-expect-error an extra argument of the wrong type
rk4Step(decay, [1], 0, 0.1, "2", "fast");
// @ts-expect-error an extra argument too few
rk4Step(decay, [1], 0, 0.1, 2);
// @ts-expect-error an extra argument too many
rk4Step(decay, [1], 0, 0.1, 2, "fast", 3);
// @ts-expect-error an in-place derivative does not belong here
rk4Step((_y, _t) => undefined, [1], 0, 0.1);
// @ts-expect-error a state of integers
rk4Step((y) => y, new Int32Array(1), 0, 0.1);
// @ts-expect-error the random source is not optional
eulerMaruyamaStep((y) => y, () => 1, [1], 0, 0.1);
// @ts-expect-error a source draws standard normals
eulerMaruyamaStep((y) => y, () => 1, [1], 0, 0.1, Math.random);

// Steps in place.
const work = createRk4Work(1);
const y = new Float64Array(1);
expectTypeOf(rk4StepInto(y, (y, _t, dydt) => void (dydt[0] = -y[0]), y, 0, 0.1, work)).toEqualTypeOf<Float64Array<ArrayBuffer>>();
rk4StepInto(y, (y, _t, dydt) => { dydt[0] = -y[0]; }, y, 0, 0.1, work);

// A derivative that is declared returns nothing, or undefined.
function silent(y: Float64Array, _t: number, dydt: Float64Array, rate: number): void { dydt[0] = -rate * y[0]; }
function explicit(y: Float64Array, _t: number, dydt: Float64Array, rate: number): undefined { dydt[0] = -rate * y[0]; }
rk4StepInto(y, silent, y, 0, 0.1, work, 2);
rk4StepInto(y, explicit, y, 0, 0.1, work, 2);
eulerMaruyamaStepInto(y, silent, explicit, y, 0, 0.1, rng, createEulerMaruyamaWork(1), 2);

// @ts-expect-error a derivative that returns an array does not belong here
rk4StepInto(y, (y) => [-y[0]], y, 0, 0.1, work);
// @ts-expect-error nor one that returns what it wrote into
rk4StepInto(y, (_y, _t, dydt) => dydt.fill(0), y, 0, 0.1, work);
// @ts-expect-error nor one of the form that returns an array, with further arguments
rk4StepInto(y, decay, y, 0, 0.1, work, 2, "fast");
// @ts-expect-error a diffusion in place returns nothing, not even one number
eulerMaruyamaStepInto(y, silent, () => 1, y, 0, 0.1, rng, createEulerMaruyamaWork(1), 2);
// @ts-expect-error a work of another scheme
rk4StepInto(y, silent, y, 0, 0.1, createHeunWork(1), 2);
// @ts-expect-error a state in place is a Float64Array
rk4StepInto([1], silent, [1], 0, 0.1, work, 2);
// @ts-expect-error an extra argument of the wrong type
rk4StepInto(y, silent, y, 0, 0.1, work, "2");
// @ts-expect-error an extra argument too few
rk4StepInto(y, silent, y, 0, 0.1, work);

const embedded = dormandPrinceStep(decay, [1], 0, 0.1, 2, "fast");
expectTypeOf(embedded).toEqualTypeOf<{ y: number[]; error: number[]; fLast: number[] }>();
expectTypeOf(dormandPrinceStep((y) => y, new Float64Array(1), 0, 0.1).error).toEqualTypeOf<Float64Array<ArrayBuffer>>();
expectTypeOf(errorNorm(embedded.error, [1], embedded.y, [1e-6], 1e-3)).toEqualTypeOf<number>();
expectTypeOf(exponentialEulerStep(decay, [-1], [1], 0, 0.1, 2, "fast")).toEqualTypeOf<number[]>();
