import { defaultRng } from "@concord/rng";
import { expectTypeOf } from "vitest";
import {
  createEtd2Work, createEulerMaruyamaWork, createHeunWork, createMilsteinWork, createRk4Work, createSra1Work, dormandPrinceStep, errorNorm,
  etd2Step, etd2StepInto, eulerMaruyamaGeneralStep, eulerMaruyamaScheme, eulerMaruyamaStep, eulerMaruyamaStepInto, exponentialEulerStep,
  heunStratonovichScheme, type ItoScheme, linearSynapseCoefficients, linearSynapseStep, milsteinStep, milsteinStepInto,
  milsteinStratonovichScheme, rk4Scheme, rk4Step, rk4StepInto, type SchemeDescriptor, sra1Scheme, sra1Step, sra1StepInto,
  type StratonovichScheme,
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

// Steps with noise.
expectTypeOf(sra1Step((y) => [-y[0]], () => 1, [1], 0, 0.1, rng)).toEqualTypeOf<number[]>();
state = sra1Step((y) => y, () => 1, state, 0, 0.1, rng);
state = milsteinStep((y) => y, (y) => y, () => 1, state, 0, 0.1, rng);
state = eulerMaruyamaGeneralStep((y) => y, () => [1, 2], 2, state, 0, 0.1, rng);
milsteinStep(decay, (_y, _t, rate: number) => rate, () => 0, [1], 0, 0.1, rng, 2, "fast");
sra1StepInto(y, silent, explicit, y, 0, 0.1, rng, createSra1Work(1), 2);
milsteinStepInto(y, silent, explicit, explicit, y, 0, 0.1, rng, createMilsteinWork(1), 2);

// @ts-expect-error the derivative of g is not optional
milsteinStep(decay, () => 1, [1], 0, 0.1, rng, 2, "fast");
// @ts-expect-error a matrix is never one number
eulerMaruyamaGeneralStep((y) => y, () => 1, 2, state, 0, 0.1, rng);
// @ts-expect-error a work of another scheme
sra1StepInto(y, silent, explicit, y, 0, 0.1, rng, createEulerMaruyamaWork(1), 2);
// @ts-expect-error an extra argument of the wrong type
sra1Step(decay, () => 1, [1], 0, 0.1, rng, "2", "fast");

// Linear synapses.
const synapse = linearSynapseCoefficients(100, 1e-3, 650);
expectTypeOf(linearSynapseStep([0, 0], 1, synapse, rng)).toEqualTypeOf<number[]>();
expectTypeOf(etd2Step((y) => y, [synapse], new Float64Array(2), 0, rng)).toEqualTypeOf<Float64Array<ArrayBuffer>>();
etd2StepInto(y, silent, [synapse], y, 0, rng, createEtd2Work(1), 2);
// @ts-expect-error coefficients are one for each synapse
etd2Step((y) => y, synapse, [0, 0], 0, rng);
// @ts-expect-error coefficients are frozen
synapse.dt = 2;
// @ts-expect-error coefficients are made by linearSynapseCoefficients
linearSynapseStep([0, 0], 1, { a: 100, dt: 1e-3, noise: 650 }, rng);

// Descriptors: a scheme of one calculus is refused where the other is asked for, one of none where any is.
const ito = (_scheme: ItoScheme): void => undefined;
const stratonovich = (_scheme: StratonovichScheme): void => undefined;
ito(eulerMaruyamaScheme);
ito(sra1Scheme);
stratonovich(heunStratonovichScheme);
const either: SchemeDescriptor[] = [rk4Scheme, sra1Scheme, milsteinStratonovichScheme];
expectTypeOf(either[0].calculus).toEqualTypeOf<"Ito" | "Stratonovich" | null>();
// @ts-expect-error Stratonovich where Itô is asked for
ito(heunStratonovichScheme);
// @ts-expect-error Itô where Stratonovich is asked for
stratonovich(eulerMaruyamaScheme);
// @ts-expect-error no noise where Itô is asked for
ito(rk4Scheme);
// @ts-expect-error a descriptor is frozen
rk4Scheme.deterministicOrder = 5;
