import type { NormalSource } from "@concord/rng";
import * as integrators from "../src/index.ts";
import type { SchemeDescriptor, State } from "../src/index.ts";
import { written } from "./schemes.ts";

export type Coefficient = (y: State, t: number) => ArrayLike<number>;

/** dy = f dt + g dW with diagonal noise, and the derivative of each g_i by y_i. */
export interface Sde {
  f: Coefficient;
  g: Coefficient;
  dgdy: Coefficient;
}

/** A scheme for stochastic differential equations with diagonal noise in its two forms. */
export interface StochasticScheme {
  name: string;
  descriptor: SchemeDescriptor;
  /** Normal draws per component in a step. */
  draws: number;
  step: (sde: Sde, y: State, t: number, dt: number, rng: NormalSource) => State;
  /** A step in place, with work of its own. */
  stepInto: (n: number, sde: Sde) => (out: Float64Array, y: Float64Array, t: number, dt: number, rng: NormalSource) => Float64Array;
}

const {
  createEulerMaruyamaGeneralWork, createEulerMaruyamaWork, createHeunStratonovichWork, createMilsteinPlatenWork, createMilsteinStratonovichWork,
  createMilsteinWork, createSra1Work, createSriw1Work, eulerMaruyamaGeneralStep, eulerMaruyamaGeneralStepInto, eulerMaruyamaStep,
  eulerMaruyamaStepInto, heunStratonovichStep, heunStratonovichStepInto, milsteinPlatenStep, milsteinPlatenStepInto, milsteinStep,
  milsteinStepInto, milsteinStratonovichStep, milsteinStratonovichStepInto, sra1Step, sra1StepInto, sriw1Step, sriw1StepInto,
} = integrators;

type WriteInto = ReturnType<typeof written>;
type Into<W> = (out: Float64Array, f: WriteInto, g: WriteInto, y: Float64Array, t: number, dt: number, rng: NormalSource, work: W) => Float64Array;
type Step = (f: Coefficient, g: Coefficient, y: State, t: number, dt: number, rng: NormalSource) => State;

function scheme<W>(descriptor: SchemeDescriptor, draws: number, step: Step, stepInto: Into<W>, createWork: (n: number) => W): StochasticScheme {
  return {
    name: descriptor.name,
    descriptor,
    draws,
    step: ({ f, g }, y, t, dt, rng) => step(f, g, y, t, dt, rng),
    stepInto: (n, { f, g }) => {
      const [work, drift, diffusion] = [createWork(n), written(f), written(g)];
      return (out, y, t, dt, rng) => stepInto(out, drift, diffusion, y, t, dt, rng, work);
    },
  };
}

const milstein: StochasticScheme = {
  name: "milsteinStep",
  descriptor: integrators.milsteinScheme,
  draws: 1,
  step: ({ f, g, dgdy }, y, t, dt, rng) => milsteinStep(f, g, dgdy, y, t, dt, rng),
  stepInto: (n, { f, g, dgdy }) => {
    const [work, drift, diffusion, slope] = [createMilsteinWork(n), written(f), written(g), written(dgdy)];
    return (out, y, t, dt, rng) => milsteinStepInto(out, drift, diffusion, slope, y, t, dt, rng, work);
  },
};

/** Diagonal noise as a matrix. */
const matrix = (g: Coefficient): Coefficient => (y, t) => {
  const values = g(y, t);
  return Array.from({ length: y.length ** 2 }, (_, k) => (k % (y.length + 1) === 0 ? values[k / (y.length + 1)] : 0));
};

const general: StochasticScheme = {
  name: "eulerMaruyamaGeneralStep",
  descriptor: integrators.eulerMaruyamaGeneralScheme,
  draws: 1,
  step: ({ f, g }, y, t, dt, rng) => eulerMaruyamaGeneralStep(f, matrix(g), (y as State | undefined)?.length ?? 0, y, t, dt, rng),
  stepInto: (n, { f, g }) => {
    const [work, drift, diffusion] = [createEulerMaruyamaGeneralWork(n, n), written(f), written(matrix(g))];
    return (out, y, t, dt, rng) => eulerMaruyamaGeneralStepInto(out, drift, diffusion, n, y, t, dt, rng, work);
  },
};

export const STOCHASTIC_SCHEMES: readonly StochasticScheme[] = [
  scheme(integrators.eulerMaruyamaScheme, 1, eulerMaruyamaStep, eulerMaruyamaStepInto, createEulerMaruyamaWork),
  general,
  milstein,
  scheme(integrators.milsteinPlatenScheme, 1, milsteinPlatenStep, milsteinPlatenStepInto, createMilsteinPlatenWork),
  scheme(integrators.sriw1Scheme, 2, sriw1Step, sriw1StepInto, createSriw1Work),
  scheme(integrators.sra1Scheme, 2, sra1Step, sra1StepInto, createSra1Work),
  scheme(integrators.heunStratonovichScheme, 1, heunStratonovichStep, heunStratonovichStepInto, createHeunStratonovichWork),
  scheme(integrators.milsteinStratonovichScheme, 1, milsteinStratonovichStep, milsteinStratonovichStepInto, createMilsteinStratonovichWork),
];

/** A scheme by the name of its step. */
export function schemeNamed(name: string): StochasticScheme {
  const found = STOCHASTIC_SCHEMES.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no scheme ${name}`);
  return found;
}
