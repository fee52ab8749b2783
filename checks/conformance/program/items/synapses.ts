import { type createEtd2Work, type etd2Step, type etd2StepInto, linearSynapseCoefficients, type linearSynapseStep, type linearSynapseStepInto, type State } from "@concord/integrators";
import { defaultRng } from "@concord/rng";
import type { Item } from "./item.ts";
import { orbit } from "./steps.ts";

/** Slow, usual and fast synapses, with noise and without. */
export const SYNAPSES = [[100, 1e-5, 650], [100, 1e-3, 650], [50, 1e-3, 0], [100, 0.02, 650], [100, 0.5, 1], [1e-9, 1, 2]].map(([a, dt, noise]) => linearSynapseCoefficients(a, dt, noise));

const COLUMN = [[100, 0], [100, 650], [50, 0]].map(([a, noise]) => linearSynapseCoefficients(a, 1e-3, noise));
const START = [0.1, 20, 15, 0, 0, 0];

const inputs = (y: State, t: number): number[] => [325 * y[1] - 300 * y[2], 325 * (220 + t + 100 / (1 + y[0] * y[0])), 37_125 / (2 + y[0])];

/** Steps of one synapse with a held input. */
export function synapse(step: typeof linearSynapseStep): Item {
  return function* () {
    const rng = defaultRng(42);
    for (const coefficients of SYNAPSES) yield* orbit([1, 0], 200, coefficients.dt, (y) => step(y, 7000, coefficients, rng));
    yield step(Float64Array.of(1, 0), 7000, SYNAPSES[1], rng);
    yield rng.toJSON();
  };
}

/** The same in place. */
export function synapseInto(step: typeof linearSynapseStepInto): Item {
  return function* () {
    const rng = defaultRng(42);
    for (const coefficients of SYNAPSES) yield* orbit<Float64Array>(Float64Array.of(1, 0), 200, coefficients.dt, (y) => step(new Float64Array(2), y, 7000, coefficients, rng));
    yield rng.toJSON();
  };
}

/** Steps of the synapses of a column. */
export function synapses(step: typeof etd2Step): Item {
  return function* () {
    const rng = defaultRng(42);
    yield* orbit(START, 1000, 1e-3, (y, t) => step(inputs, COLUMN, y, t, rng));
    yield step(inputs, COLUMN, Float64Array.from(START), 0, rng);
    yield rng.toJSON();
  };
}

/** The same in place. */
export function synapsesInto(step: typeof etd2StepInto, createWork: typeof createEtd2Work): Item {
  return function* () {
    const [rng, work] = [defaultRng(42), createWork(3)];
    yield* orbit<Float64Array>(Float64Array.from(START), 1000, 1e-3, (y, t) => step(new Float64Array(6), (y, t, u) => u.set(inputs(y, t)), COLUMN, y, t, rng, work));
    yield rng.toJSON();
  };
}
