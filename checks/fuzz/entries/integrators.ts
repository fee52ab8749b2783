import * as i from "@concord/integrators";
import { derivative, derivativeInto, derivativeOf, diffusion, source, work } from "../src/callbacks.ts";
import type { Entries, Entry, Parameter } from "../src/entry.ts";
import { array, count, float64Array, float64ArrayOf, numberOrArray, ofLength, optional, out, positive, real, some, state, stateOf } from "../src/parameters.ts";
import { aNumber, anObject, aStateLike, itsFirst } from "../src/results.ts";
import { code } from "../src/value.ts";

const extra = optional(some("1", "{}"));
// Products of a state, rates up to 1e3 and powers of the step up to the seventh stay finite below.
const bound = 1e30;

const isEmbedded = (place: number): Entry["isResult"] => (result, args) => {
  const { y, error, fLast, ...rest } = result as Record<string, unknown>;
  return [y, error, fLast].every((part) => aStateLike(place)(part, args)) && Object.keys(rest).length === 0;
};

/** Parameters of a scheme beyond f (and g), y, t and dt: those before the state, and those after the step. */
interface Form {
  before?: readonly Parameter[];
  beforeInto?: readonly Parameter[];
  after?: readonly Parameter[];
  isEmbedded?: boolean;
  options?: readonly string[];
}

/** A scheme: `nameStep`, `nameStepInto` and the creator of its work. */
function scheme(name: string, [step, stepInto, create]: Entry["target"][], { before = [], beforeInto = before, after = [], isEmbedded: embedded = false, options = [] }: Form = {}): Entries {
  const creator = `create${name[0].toUpperCase()}${name.slice(1)}Work`;
  const place = 1 + before.length;
  return {
    [`integrators.${name}Step`]: { target: step, parameters: [derivative, ...before, state, real, positive, ...after, extra, extra], isResult: embedded ? isEmbedded(place) : aStateLike(place), bound },
    [`integrators.${name}StepInto`]: { target: stepInto, parameters: [out(), derivativeInto, ...beforeInto, float64Array, real, positive, ...after, work(creator, ...options), extra, extra], isResult: itsFirst, bound },
    [`integrators.${creator}`]: { target: create, parameters: options.length > 0 ? [count, optional(some(...options, "{}", "{ fsal: 1 }"))] : [count], isResult: anObject, isNaNRight: () => true },
  };
}

const grows = (linear: ArrayLike<number>, dt: number): boolean => Array.from(linear).some((coefficient) => coefficient * dt > 700);

/** A scheme whose step, and whose step in place, has NaN for some arguments. */
function withNaN(step: NonNullable<Entry["isNaNRight"]>, stepInto: NonNullable<Entry["isNaNRight"]>, entries: Entries): Entries {
  return Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, name.endsWith("Step") ? { ...entry, isNaNRight: step } : name.endsWith("Into") ? { ...entry, isNaNRight: stepInto } : entry]));
}

const STOCHASTIC = { before: [diffusion], beforeInto: [derivativeInto], after: [source] };
const SYNAPSE = "linearSynapseCoefficients(100, 1e-3, 650)";
const twice = (n: number): number => 2 * n;
const synapseLike = some(SYNAPSE, "linearSynapseCoefficients(50, 1e-4, 0)", "linearSynapseCoefficients(1e3, 2, 1)", `{ ...${SYNAPSE} }`);
const synapse: Parameter = { ...synapseLike, hostile: [...synapseLike.hostile!, code("{ scheme: 'linearSynapse' }", "lies")] };
const synapses = ofLength((n) => `Array.from({ length: ${n} }, () => ${SYNAPSE})`);
const FSAL = { isEmbedded: true, options: ["undefined", "{ fsal: true }"] };

export const integratorEntries: Entries = {
  ...scheme("euler", [i.eulerStep, i.eulerStepInto, i.createEulerWork]),
  ...scheme("midpoint", [i.midpointStep, i.midpointStepInto, i.createMidpointWork]),
  ...scheme("heun", [i.heunStep, i.heunStepInto, i.createHeunWork]),
  ...scheme("rk4", [i.rk4Step, i.rk4StepInto, i.createRk4Work]),
  ...scheme("bogackiShampine", [i.bogackiShampineStep, i.bogackiShampineStepInto, i.createBogackiShampineWork], FSAL),
  ...scheme("dormandPrince", [i.dormandPrinceStep, i.dormandPrinceStepInto, i.createDormandPrinceWork], FSAL),
  // Growth beyond the range of doubles is documented to give NaN.
  ...withNaN((_f: unknown, linear: ArrayLike<number>, _y: unknown, _t: number, dt: number) => grows(linear, dt), (_out: unknown, _f: unknown, linear: ArrayLike<number>, _y: unknown, _t: number, dt: number) => grows(linear, dt), scheme("exponentialEuler", [i.exponentialEulerStep, i.exponentialEulerStepInto, i.createExponentialEulerWork], { before: [array()] })),
  ...scheme("eulerMaruyama", [i.eulerMaruyamaStep, i.eulerMaruyamaStepInto, i.createEulerMaruyamaWork], STOCHASTIC),
  ...scheme("heunStratonovich", [i.heunStratonovichStep, i.heunStratonovichStepInto, i.createHeunStratonovichWork], STOCHASTIC),
  ...scheme("milsteinPlaten", [i.milsteinPlatenStep, i.milsteinPlatenStepInto, i.createMilsteinPlatenWork], STOCHASTIC),
  ...scheme("milsteinStratonovich", [i.milsteinStratonovichStep, i.milsteinStratonovichStepInto, i.createMilsteinStratonovichWork], STOCHASTIC),
  ...scheme("milstein", [i.milsteinStep, i.milsteinStepInto, i.createMilsteinWork], { before: [diffusion, diffusion], beforeInto: [derivativeInto, derivativeInto], after: [source] }),
  ...scheme("sra1", [i.sra1Step, i.sra1StepInto, i.createSra1Work], STOCHASTIC),
  ...scheme("sriw1", [i.sriw1Step, i.sriw1StepInto, i.createSriw1Work], STOCHASTIC),
  "integrators.eulerMaruyamaGeneralStep": { target: i.eulerMaruyamaGeneralStep, parameters: [derivative, derivativeOf(2, 1), some("2"), state, real, positive, source, extra], isResult: aStateLike(3), bound },
  "integrators.eulerMaruyamaGeneralStepInto": { target: i.eulerMaruyamaGeneralStepInto, parameters: [out(), derivativeInto, derivativeInto, some("2"), float64Array, real, positive, source, work("createEulerMaruyamaGeneralWork", "2"), extra], isResult: itsFirst, bound, isNaNRight: () => true },
  "integrators.createEulerMaruyamaGeneralWork": { target: i.createEulerMaruyamaGeneralWork, parameters: [count, count], isResult: anObject, isNaNRight: () => true },
  "integrators.etd2Step": { target: i.etd2Step, parameters: [derivativeOf(1, 2), synapses, stateOf(twice), real, source, extra], isResult: aStateLike(2), bound },
  "integrators.etd2StepInto": { target: i.etd2StepInto, parameters: [out(twice), derivativeInto, synapses, float64ArrayOf(twice), real, source, work("createEtd2Work"), extra], isResult: itsFirst, bound, isNaNRight: () => true },
  "integrators.createEtd2Work": { target: i.createEtd2Work, parameters: [count], isResult: anObject, isNaNRight: () => true },
  "integrators.linearSynapseCoefficients": { target: i.linearSynapseCoefficients, parameters: [positive, positive, positive], isResult: anObject, bound },
  "integrators.linearSynapseStep": { target: i.linearSynapseStep, parameters: [stateOf(() => 2), real, synapse, source], isResult: aStateLike(0), bound },
  "integrators.linearSynapseStepInto": { target: i.linearSynapseStepInto, parameters: [out(() => 2), float64ArrayOf(() => 2), real, synapse, source], isResult: itsFirst, bound },
  "integrators.errorNorm": { target: i.errorNorm, parameters: [array(), array(), array(), numberOrArray, numberOrArray], isResult: aNumber, bound },
  "integrators.stepSizeFactor": { target: i.stepSizeFactor, parameters: [real, positive], isResult: aNumber },
};
