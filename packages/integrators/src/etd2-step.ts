import type { NormalSource } from "@concord/rng";
import { checkFinite, checkFunction, checkState } from "./check-arguments.ts";
import { checkSynapses } from "./check-synapses.ts";
import { checkNormals } from "./draw-normals.ts";
import { writeDerivative } from "./embedded-step.ts";
import { etd2Stages } from "./etd2-scheme.ts";
import { createEtd2Work } from "./etd2-work.ts";
import type { LinearSynapseCoefficients } from "./linear-synapse-coefficients.ts";
import { type Derivative, type NewState, newStateLike, type State } from "./state.ts";

/**
 * One step of second order for linear synapses with inputs u(y, t): dy1 = y4 dt, dy4 = (−2a·y4 − a²·y1 + u)dt + noise dW for each. The
 * linear part and its noise are exact, the inputs are taken at both ends of the step.
 *
 * With Y the state of one synapse: Ȳ = E·Y + F·u + L·(z1, z2), then Ȳ + G·(ū − u) with ū at Ȳ and t + dt; z1 and z2 are drawn for each
 * synapse that has noise, in the order of the synapses, after u returned at (y, t).
 *
 * @param u - inputs u(y, t, ...args) of the n synapses; returns n values: A·a·(firing rate) for a synapse of gain A (mV/s²)
 * @param coefficients - `linearSynapseCoefficients(a, dt, noise)` of each of the n synapses, all of one dt
 * @param y - state, shape (2n,): **the positions of all synapses, then their velocities**, as Jansen and Rit's y0, y1, y2, y3, y4, y5;
 *   a Float64Array or an array of numbers; not modified
 * @param t - time, finite, in the unit of dt
 * @param rng - source of two normal draws for each synapse with noise > 0
 * @param args - further arguments of u, passed on as they are
 * @returns new state, shape (2n,), of y's container kind; strong order 2 where u depends on positions, 1 where on velocities, 2
 *   without noise
 * @throws RangeError if u returns other than n values, y has other than 2n, the steps differ, or t or a draw is not finite; TypeError
 *   for other kinds; nothing is drawn unless u returned what it must
 * @example
 * const synapse = linearSynapseCoefficients(100, 1e-3, 0);
 * etd2Step((y) => [-1e4 * y[0]], [synapse], [1, 0], 0, { standardNormal: () => 0 }) // => [0.9906571588897615, -18.052965270225215]
 * @see Cox & Matthews (2002), J. Comput. Phys. 176, 430–455, eq. 22 (ETD2RK)
 */
export function etd2Step<Y extends State, A extends unknown[]>(
  u: Derivative<Y, A>,
  coefficients: readonly LinearSynapseCoefficients[],
  y: Y,
  t: number,
  rng: NormalSource,
  ...args: A
): NewState<Y> {
  checkFunction("etd2Step", "u", u);
  checkState("etd2Step", y);
  checkSynapses("etd2Step", coefficients, y);
  checkFinite("etd2Step", "t", t);
  checkNormals("etd2Step", rng);
  const next = newStateLike(y);
  etd2Stages("etd2Step", writeDerivative("etd2Step", u, "u", "inputs"), coefficients, y, t, rng, createEtd2Work(coefficients.length), next, next, ...args);
  return next;
}
