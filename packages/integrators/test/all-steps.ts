import { defaultRng } from "@concord/rng";
import * as integrators from "../src/index.ts";

/** What a step is taken of: an ordinary problem that is linear in y, or any other. */
export interface Problem {
  /** The derivative, and the drift. */
  f: (y: ArrayLike<number>, t: number) => number[];
  /** The diffusion, and its derivative by y. */
  g: (y: ArrayLike<number>, t: number) => number[];
  dgdy: (y: ArrayLike<number>, t: number) => number[];
  y: readonly number[];
  t: number;
  dt: number;
  seed: number;
}

/** A step in its two forms; the new state, and the error estimate behind it where there is one. */
export interface Step {
  isStochastic: boolean;
  step: (problem: Problem) => number[];
  stepInto: (problem: Problem) => number[];
}

type Any = (...args: unknown[]) => unknown;
const exported = integrators as unknown as Record<string, Any>;

/** What a scheme takes between f and y, and after dt. */
interface Form {
  before?: (problem: Problem, write: (f: Problem["f"]) => unknown) => unknown[];
  isStochastic?: boolean;
}

const LINEAR = [-1, -0.5, 0, -2]; // what exponential Euler solves exactly
const written = (f: Problem["f"]) => (y: Float64Array, t: number, out: Float64Array): undefined => {
  const values = f(y, t);
  for (let i = 0; i < out.length; i++) out[i] = values[i];
};

function scheme(name: string, { before = () => [], isStochastic = false }: Form = {}): [string, Step] {
  const source = (seed: number): unknown[] => (isStochastic ? [defaultRng(seed)] : []);
  return [
    `${name}Step`,
    {
      isStochastic,
      step: (problem) => {
        const { f, y, t, dt, seed } = problem;
        const result = exported[`${name}Step`](f, ...before(problem, (g) => g), y, t, dt, ...source(seed)) as number[] & { y: number[]; error: number[]; fLast: number[] };
        return result.y === undefined ? result : [...result.y, ...result.error, ...result.fLast];
      },
      stepInto: (problem) => {
        const { f, y, t, dt, seed } = problem;
        const work = exported[`create${name[0].toUpperCase()}${name.slice(1)}Work`](y.length) as { error?: Float64Array; fLast?: Float64Array };
        const out = new Float64Array(y.length);
        exported[`${name}StepInto`](out, written(f), ...before(problem, written), Float64Array.from(y), t, dt, ...source(seed), work);
        return [...out, ...(work.error ?? []), ...(work.fLast ?? [])];
      },
    },
  ];
}

const STOCHASTIC: Form = { before: ({ g }, write) => [write(g)], isStochastic: true };
const synapses = ({ y, dt }: Problem): integrators.LinearSynapseCoefficients[] => y.map((_, i) => integrators.linearSynapseCoefficients(1 + i, dt, i % 2));
/** The derivative as the input of synapses whose positions, and velocities, are those of y. */
const inputs = ({ f, y }: Problem): Problem["f"] => (state, t) => f(Array.from({ length: y.length }, (_, i) => state[i]), t);

/** Every step that the package exports; a test says which is missing. */
export const STEPS: Readonly<Record<string, Step>> = Object.fromEntries([
  scheme("euler"),
  scheme("midpoint"),
  scheme("heun"),
  scheme("rk4"),
  scheme("bogackiShampine"),
  scheme("dormandPrince"),
  scheme("exponentialEuler", { before: ({ y }) => [LINEAR.slice(0, y.length)] }),
  scheme("eulerMaruyama", STOCHASTIC),
  scheme("heunStratonovich", STOCHASTIC),
  scheme("milsteinPlaten", STOCHASTIC),
  scheme("milsteinStratonovich", STOCHASTIC),
  scheme("milstein", { before: ({ g, dgdy }, write) => [write(g), write(dgdy)], isStochastic: true }),
  scheme("sra1", STOCHASTIC),
  scheme("sriw1", STOCHASTIC),
  [
    "eulerMaruyamaGeneralStep",
    {
      isStochastic: true,
      // Two processes: the one diffusion in the one column, and in the other.
      step: ({ f, g, y, t, dt, seed }) => integrators.eulerMaruyamaGeneralStep(f, (y, t) => g(y, t).flatMap((x) => [x, x]), 2, y, t, dt, defaultRng(seed)),
      stepInto: ({ f, g, y, t, dt, seed }) => Array.from(integrators.eulerMaruyamaGeneralStepInto(new Float64Array(y.length), written(f), written((y, t) => g(y, t).flatMap((x) => [x, x])), 2, Float64Array.from(y), t, dt, defaultRng(seed), integrators.createEulerMaruyamaGeneralWork(y.length, 2))),
    },
  ],
  [
    "etd2Step",
    {
      isStochastic: true,
      step: (problem) => integrators.etd2Step(inputs(problem), synapses(problem), [...problem.y, ...problem.y], problem.t, defaultRng(problem.seed)),
      stepInto: (problem) => Array.from(integrators.etd2StepInto(new Float64Array(2 * problem.y.length), written(inputs(problem)), synapses(problem), Float64Array.from([...problem.y, ...problem.y]), problem.t, defaultRng(problem.seed), integrators.createEtd2Work(problem.y.length))),
    },
  ],
  [
    "linearSynapseStep",
    {
      isStochastic: true,
      step: ({ f, y, t, dt, seed }) => integrators.linearSynapseStep([y[0] ?? 1, 2], f(y, t)[0] ?? 0, integrators.linearSynapseCoefficients(3, dt, 1), defaultRng(seed)),
      stepInto: ({ f, y, t, dt, seed }) => Array.from(integrators.linearSynapseStepInto(new Float64Array(2), Float64Array.of(y[0] ?? 1, 2), f(y, t)[0] ?? 0, integrators.linearSynapseCoefficients(3, dt, 1), defaultRng(seed))),
    },
  ],
] satisfies [string, Step][]);
