import type { BitGenerator } from "./bit-generator.ts";
import { checkOut, checkScale, newArray } from "./check-arguments.ts";
import { drawStandardExponential, fillStandardExponential } from "./standard-exponential.ts";

/** Exponential of mean scale: one draw, or a new array of them. */
export function exponential(bits: BitGenerator, scale: number, size: number | undefined): number | Float64Array {
  checkScale("RandomGenerator.exponential", scale);
  if (size === undefined) return scale * drawStandardExponential(bits);
  return fillExponential(bits, newArray("RandomGenerator.exponential", size), scale);
}

export function fillExponential(bits: BitGenerator, out: Float64Array, scale: number): Float64Array {
  checkOut("RandomGenerator.fillExponential", out);
  checkScale("RandomGenerator.fillExponential", scale);
  fillStandardExponential(bits, out);
  for (let i = 0; i < out.length; i++) out[i] = scale * out[i];
  return out;
}
