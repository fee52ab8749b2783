import type { BitGenerator } from "./bit-generator.ts";
import { checkOut, checkScale } from "./check-arguments.ts";
import { type NewFloat64Array, newFloat64Array } from "./new-array.ts";
import { drawStandardExponential, fillStandardExponential } from "./standard-exponential.ts";

/** Exponential of mean scale: one draw, or a new array of them. */
export function exponential(bits: BitGenerator, scale: number, size: number | undefined): number | NewFloat64Array {
  checkScale("RandomGenerator.exponential", scale);
  if (size === undefined) return scale * drawStandardExponential(bits);
  return fillExponential(bits, newFloat64Array("RandomGenerator.exponential", size), scale);
}

export function fillExponential<T extends Float64Array>(bits: BitGenerator, out: T, scale: number): T {
  checkOut("RandomGenerator.fillExponential", out);
  checkScale("RandomGenerator.fillExponential", scale);
  fillStandardExponential(bits, out);
  for (let i = 0; i < out.length; i++) out[i] = scale * out[i];
  return out;
}
