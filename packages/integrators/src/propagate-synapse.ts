import { numberError, typeError } from "@concord/argument-error";
import type { NormalSource } from "@concord/rng";
import type { LinearSynapseCoefficients } from "./linear-synapse-coefficients.ts";

/** Leaves in out the state (position, velocity) after a step with a held input; the order of summation is part of the contract. */
export function propagateSynapse(
  caller: string,
  y: ArrayLike<number>,
  u: number,
  coefficients: LinearSynapseCoefficients,
  rng: NormalSource,
  out: Float64Array | number[],
): void {
  const { e11, e12, e21, e22, f1, f2, l11, l12, l21, noise } = coefficients;
  let position = 0;
  let velocity = 0;
  if (noise > 0) {
    const z1 = drawNormal(caller, rng);
    const z2 = drawNormal(caller, rng);
    position = l11 * z1 + l12 * z2;
    velocity = l21 * z1;
  }
  const y1 = y[0];
  const y4 = y[1];
  out[0] = e11 * y1 + e12 * y4 + f1 * u + position;
  out[1] = e21 * y1 + e22 * y4 + f2 * u + velocity;
}

/** One draw of the source; throws if it is no finite number. */
export function drawNormal(caller: string, rng: NormalSource): number {
  const z = rng.standardNormal();
  if (!Number.isFinite(z)) throw numberError(caller, "rng", "draw finite numbers", typeof z === "number" ? z : Number.NaN);
  return z;
}

/** Throws unless linearSynapseCoefficients made them. */
export function checkCoefficients(caller: string, argument: string, coefficients: LinearSynapseCoefficients): void {
  if (coefficients?.scheme !== "linearSynapse") throw typeError(caller, argument, "be made by linearSynapseCoefficients(a, dt, noise)", coefficients);
}
