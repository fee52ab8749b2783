import { rangeError, typeError } from "@concord/argument-error";
import type { NormalSource } from "@concord/rng";
import { checkFinite } from "./check-arguments.ts";
import { checkNormals } from "./draw-normals.ts";
import type { LinearSynapseCoefficients } from "./linear-synapse-coefficients.ts";
import { checkCoefficients, propagateSynapse } from "./propagate-synapse.ts";

/**
 * One step of the linear synapse in place: the bits of `linearSynapseStep`, without a new array.
 *
 * @param out - receives the new state, shape (2,); may be y itself
 * @param y - (y1, y4), position and velocity of the synapse (mV and mV/s); not modified, unless it is out
 * @param u - input over the step, finite: A·a·(firing rate) for a synapse of gain A (mV/s²)
 * @param coefficients - `linearSynapseCoefficients(a, dt, noise)`
 * @param rng - source of two normal draws, z1 and z2, if noise > 0; of none otherwise
 * @returns out
 * @throws RangeError if out or y has other than two values, u or a draw is not finite; TypeError for other kinds; out is not changed
 *   then
 * @example
 * const synapse = linearSynapseCoefficients(100, 1e-3, 650);
 * linearSynapseStepInto(new Float64Array(2), Float64Array.of(1, 0), 0, synapse, { standardNormal: () => 0 }) // => [0.9953211598395556, -9.048374180359597]
 * @see linearSynapseStep
 */
export function linearSynapseStepInto<T extends Float64Array>(
  out: T,
  y: Float64Array,
  u: number,
  coefficients: LinearSynapseCoefficients,
  rng: NormalSource,
): T {
  if (
    !(
      y instanceof Float64Array &&
      out instanceof Float64Array &&
      y.length === 2 &&
      out.length === 2 &&
      Number.isFinite(u) &&
      coefficients?.scheme === "linearSynapse" &&
      typeof rng?.standardNormal === "function"
    )
  ) {
    explain(out, y, u, coefficients, rng);
  }
  propagateSynapse("linearSynapseStepInto", y, u, coefficients, rng, out);
  return out;
}

function explain(out: Float64Array, y: Float64Array, u: number, coefficients: LinearSynapseCoefficients, rng: NormalSource): void {
  checkPair("y", y);
  checkPair("out", out);
  checkFinite("linearSynapseStepInto", "u", u);
  checkCoefficients("linearSynapseStepInto", "coefficients", coefficients);
  checkNormals("linearSynapseStepInto", rng);
}

function checkPair(argument: string, array: Float64Array): void {
  if (array?.[Symbol.toStringTag] !== "Float64Array") throw typeError("linearSynapseStepInto", argument, "be a Float64Array", array);
  if (array.length !== 2) throw rangeError("linearSynapseStepInto", argument, "have 2 values, position and velocity", array);
}
