import { rangeError, typeError } from "@concord/argument-error";
import type { NormalSource } from "@concord/rng";
import { checkFinite, checkFunction } from "./check-arguments.ts";
import { areSynapses, checkSynapses } from "./check-synapses.ts";
import type { DerivativeInto } from "./derivative-into.ts";
import { checkNormals } from "./draw-normals.ts";
import { etd2Stages } from "./etd2-scheme.ts";
import type { Etd2Work } from "./etd2-work.ts";
import type { LinearSynapseCoefficients } from "./linear-synapse-coefficients.ts";

/**
 * One step of second order for linear synapses in place: the bits of `etd2Step`, without a new array.
 *
 * @param out - receives the new state, shape (2n,); may be y itself, but not overlap it otherwise
 * @param u - writes the inputs u(y, t, inputs, ...args) of the n synapses into inputs, all of them, and returns nothing
 * @param coefficients - `linearSynapseCoefficients(a, dt, noise)` of each of the n synapses, all of one dt
 * @param y - state, shape (2n,): the positions of all synapses, then their velocities; not modified, unless it is out
 * @param t - time, finite, in the unit of dt
 * @param rng - source of two normal draws for each synapse with noise > 0, after u returned at (y, t)
 * @param work - made by `createEtd2Work(n)`; any number of systems can share it
 * @param args - further arguments of u, passed on as they are
 * @returns out
 * @throws RangeError if out, y, coefficients and work do not fit, the steps differ, or t or a draw is not finite; TypeError for other
 *   kinds; out is not changed then
 * @example
 * const inputs = (y: Float64Array, _t: number, u: Float64Array): undefined => {
 *   u[0] = -1e4 * y[0];
 * };
 * const synapses = [linearSynapseCoefficients(100, 1e-3, 0)];
 * const source = { standardNormal: () => 0 };
 * etd2StepInto(new Float64Array(2), inputs, synapses, Float64Array.of(1, 0), 0, source, createEtd2Work(1)) // => [0.9906571588897615, -18.052965270225215]
 * @see etd2Step
 */
export function etd2StepInto<T extends Float64Array, A extends unknown[]>(
  out: T,
  u: DerivativeInto<A>,
  coefficients: readonly LinearSynapseCoefficients[],
  y: Float64Array,
  t: number,
  rng: NormalSource,
  work: Etd2Work,
  ...args: A
): T {
  if (
    !(
      work?.scheme === "etd2" &&
      coefficients?.length === work.n &&
      areSynapses(coefficients) &&
      y instanceof Float64Array &&
      out instanceof Float64Array &&
      y.length === 2 * work.n &&
      out.length === 2 * work.n &&
      typeof u === "function" &&
      Number.isFinite(t) &&
      typeof rng?.standardNormal === "function"
    )
  ) {
    explain(out, u, coefficients, y, t, rng, work);
  }
  etd2Stages("etd2StepInto", u, coefficients, y, t, rng, work, work.stage, out, ...args);
  return out;
}

function explain(out: Float64Array, u: unknown, coefficients: readonly LinearSynapseCoefficients[], y: Float64Array, t: number, rng: NormalSource, work: Etd2Work): void {
  const caller = "etd2StepInto";
  checkFunction(caller, "u", u);
  if (work?.scheme !== "etd2") throw typeError(caller, "work", "be made by createEtd2Work(n)", work);
  checkArray("y", y);
  checkArray("out", out);
  checkSynapses(caller, coefficients, y);
  if (coefficients.length !== work.n) throw rangeError(caller, "coefficients", `be of the ${work.n} synapses that work was made for`, coefficients);
  if (out.length !== y.length) throw rangeError(caller, "out", `have ${y.length} values, as y has`, out);
  checkFinite(caller, "t", t);
  checkNormals(caller, rng);
}

function checkArray(argument: string, array: Float64Array): void {
  if (array?.[Symbol.toStringTag] !== "Float64Array") throw typeError("etd2StepInto", argument, "be a Float64Array", array);
}
