import * as integrators from "../src/index.ts";
import type { State } from "../src/index.ts";

type F = (y: State, t: number) => ArrayLike<number>;
type FInto = (y: Float64Array, t: number, dydt: Float64Array) => undefined;

/** A scheme for ordinary differential equations in its two forms. */
export interface Scheme {
  name: string;
  order: number;
  /** Calls of f in a step. */
  stages: number;
  /** The new state, from an array or a Float64Array. */
  step: <Y extends State>(f: F, y: Y, t: number, dt: number) => State;
  /** A step in place, with work of its own. */
  stepInto: (n: number) => (out: Float64Array, f: FInto, y: Float64Array, t: number, dt: number) => Float64Array;
}

const {
  bogackiShampineStep, bogackiShampineStepInto, createBogackiShampineWork, createDormandPrinceWork, createEulerWork, createHeunWork,
  createMidpointWork, createRk4Work, dormandPrinceStep, dormandPrinceStepInto, eulerStep, eulerStepInto, heunStep, heunStepInto,
  midpointStep, midpointStepInto, rk4Step, rk4StepInto,
} = integrators;

type Into<W> = (out: Float64Array, f: FInto, y: Float64Array, t: number, dt: number, work: W) => Float64Array;
const inPlace = <W>(stepInto: Into<W>, createWork: (n: number) => W): Scheme["stepInto"] => (n) => {
  const work = createWork(n);
  return (out, f, y, t, dt) => stepInto(out, f, y, t, dt, work);
};

export const SCHEMES: readonly Scheme[] = [
  { name: "eulerStep", order: 1, stages: 1, step: eulerStep, stepInto: inPlace(eulerStepInto, createEulerWork) },
  { name: "midpointStep", order: 2, stages: 2, step: midpointStep, stepInto: inPlace(midpointStepInto, createMidpointWork) },
  { name: "heunStep", order: 2, stages: 2, step: heunStep, stepInto: inPlace(heunStepInto, createHeunWork) },
  { name: "rk4Step", order: 4, stages: 4, step: rk4Step, stepInto: inPlace(rk4StepInto, createRk4Work) },
  { name: "bogackiShampineStep", order: 3, stages: 4, step: (f, y, t, dt) => bogackiShampineStep(f, y, t, dt).y, stepInto: inPlace(bogackiShampineStepInto, createBogackiShampineWork) },
  { name: "dormandPrinceStep", order: 5, stages: 7, step: (f, y, t, dt) => dormandPrinceStep(f, y, t, dt).y, stepInto: inPlace(dormandPrinceStepInto, createDormandPrinceWork) },
];

/** f written in place. */
export const written = (f: F): FInto => (y, t, dydt) => {
  const k = f(y, t);
  for (let i = 0; i < dydt.length; i++) dydt[i] = k[i];
};
