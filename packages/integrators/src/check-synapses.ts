import { rangeError, typeError } from "@concord/argument-error";
import type { LinearSynapseCoefficients } from "./linear-synapse-coefficients.ts";
import { checkCoefficients } from "./propagate-synapse.ts";

/** Whether these are coefficients of synapses that go over the same step. */
export function areSynapses(coefficients: readonly LinearSynapseCoefficients[]): boolean {
  for (let i = 0; i < coefficients.length; i++) {
    const synapse = coefficients[i];
    if (synapse?.scheme !== "linearSynapse" || synapse.dt !== coefficients[0].dt) return false;
  }
  return true;
}

/** Throws what is wrong, unless `areSynapses`, and there are two state variables for each. */
export function checkSynapses(caller: string, coefficients: readonly LinearSynapseCoefficients[], y: ArrayLike<number>): void {
  if (!Array.isArray(coefficients)) throw typeError(caller, "coefficients", "be an array, one linearSynapseCoefficients(a, dt, noise) for each synapse", coefficients);
  const n = coefficients.length;
  for (let i = 0; i < n; i++) {
    const synapse: LinearSynapseCoefficients = coefficients[i];
    checkCoefficients(caller, `coefficients[${i}]`, synapse);
    if (synapse.dt !== coefficients[0].dt) throw rangeError(caller, `coefficients[${i}].dt`, `be ${coefficients[0].dt}, as that of the others`, synapse.dt);
  }
  if (y.length !== 2 * n) throw rangeError(caller, "y", `have ${2 * n} values, the positions of ${n} synapses and then their velocities`, y);
}
