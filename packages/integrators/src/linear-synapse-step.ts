import { rangeError } from "@concord/argument-error";
import type { NormalSource } from "@concord/rng";
import { checkFinite, checkState } from "./check-arguments.ts";
import { checkNormals } from "./draw-normals.ts";
import type { LinearSynapseCoefficients } from "./linear-synapse-coefficients.ts";
import { checkCoefficients, propagateSynapse } from "./propagate-synapse.ts";
import { type NewState, newStateLike, type State } from "./state.ts";

/**
 * One step of the linear synapse dy1 = y4 dt, dy4 = (−2a·y4 − a²·y1 + u)dt + noise dW, exact for an input u that is held over the step:
 * the state's distribution is that of the stochastic differential equation at any dt.
 *
 * @param y - (y1, y4), position and velocity of the synapse (mV and mV/s): a Float64Array or an array of numbers; not modified
 * @param u - input over the step, finite: A·a·(firing rate) for a synapse of gain A (mV/s²)
 * @param coefficients - `linearSynapseCoefficients(a, dt, noise)`
 * @param rng - source of two normal draws, z1 and z2, if noise > 0; of none otherwise
 * @returns new state, shape (2,), of y's container kind
 * @throws RangeError if y has other than two values, u or a draw is not finite; TypeError for other kinds; nothing is drawn then
 * @example
 * const synapse = linearSynapseCoefficients(100, 1e-3, 650);
 * linearSynapseStep([1, 0], 0, synapse, { standardNormal: () => 0 }) // => [0.9953211598395556, -9.048374180359597]
 * @see linearSynapseCoefficients
 */
export function linearSynapseStep<Y extends State>(y: Y, u: number, coefficients: LinearSynapseCoefficients, rng: NormalSource): NewState<Y> {
  checkState("linearSynapseStep", y);
  if (y.length !== 2) throw rangeError("linearSynapseStep", "y", "have 2 values, position and velocity", y);
  checkFinite("linearSynapseStep", "u", u);
  checkCoefficients("linearSynapseStep", "coefficients", coefficients);
  checkNormals("linearSynapseStep", rng);
  const next = newStateLike(y);
  propagateSynapse("linearSynapseStep", y, u, coefficients, rng, next);
  return next;
}
