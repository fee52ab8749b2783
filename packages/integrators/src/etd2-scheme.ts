import type { NormalSource } from "@concord/rng";
import type { WriteDerivative } from "./embedded-step.ts";
import type { LinearSynapseCoefficients } from "./linear-synapse-coefficients.ts";
import { drawNormal } from "./propagate-synapse.ts";
import { frozenScheme, type ItoScheme } from "./scheme-descriptor.ts";
import type { NewState, State } from "./state.ts";

/** What is known of `etd2Step`. With an input that depends on velocities its strong order is 1. */
export const etd2Scheme: ItoScheme = /* @__PURE__ */ frozenScheme({
  name: "etd2Step",
  calculus: "Ito",
  noise: "additive",
  strongOrder: 2,
  weakOrder: null,
  deterministicOrder: 2,
  evaluations: { u: 2 },
  reference: "Cox & Matthews (2002), J. Comput. Phys. 176, 430–455, ETD2RK, with the exact noise of the linear part",
});

/** Arrays that a step of n synapses computes with: inputs at both ends, shape (n,), and z1, z2 of each synapse, shape (n, 2). */
export interface Etd2Arrays {
  readonly inputs: Float64Array;
  readonly nextInputs: Float64Array;
  readonly normals: Float64Array;
}

/** A whole step. The order of summation is part of the contract: changing it changes the last bit. */
export function etd2Stages<Y extends State, A extends unknown[]>(
  caller: string,
  u: WriteDerivative<Y, A>,
  coefficients: readonly LinearSynapseCoefficients[],
  y: Y,
  t: number,
  rng: NormalSource,
  { inputs, nextInputs, normals }: Etd2Arrays,
  stage: Float64Array | NewState<Y>,
  out: Float64Array | NewState<Y>,
  ...args: A
): void {
  const n = coefficients.length;
  u(y, t, inputs, ...args);
  drawForSynapses(caller, rng, coefficients, normals);
  holdInputs(coefficients, y, inputs, normals, stage);
  u(stage as State as Y, n > 0 ? t + coefficients[0].dt : t, nextInputs, ...args);
  for (let i = 0; i < n; i++) {
    const rise = nextInputs[i] - inputs[i];
    out[i] = stage[i] + coefficients[i].g1 * rise;
    out[n + i] = stage[n + i] + coefficients[i].g2 * rise;
  }
}

function drawForSynapses(caller: string, rng: NormalSource, coefficients: readonly LinearSynapseCoefficients[], normals: Float64Array): void {
  for (let i = 0; i < coefficients.length; i++) {
    const { noise } = coefficients[i];
    normals[2 * i] = noise > 0 ? drawNormal(caller, rng) : noise;
    normals[2 * i + 1] = noise > 0 ? drawNormal(caller, rng) : noise;
  }
}

/** The linear part, its noise, and the inputs as if they were held over the step. A function of its own, for V8 to inline. */
function holdInputs(
  coefficients: readonly LinearSynapseCoefficients[],
  y: ArrayLike<number>,
  inputs: Float64Array,
  normals: Float64Array,
  stage: Float64Array | number[],
): void {
  const n = coefficients.length;
  for (let i = 0; i < n; i++) {
    const { e11, e12, e21, e22, f1, f2, l11, l12, l21 } = coefficients[i];
    const y1 = y[i];
    const y4 = y[n + i];
    const z1 = normals[2 * i];
    stage[i] = e11 * y1 + e12 * y4 + f1 * inputs[i] + (l11 * z1 + l12 * normals[2 * i + 1]);
    stage[n + i] = e21 * y1 + e22 * y4 + f2 * inputs[i] + l21 * z1;
  }
}
