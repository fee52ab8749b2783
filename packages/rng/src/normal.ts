import type { BitGenerator } from "./bit-generator.ts";
import { checkFinite, checkOut, checkScale } from "./check-arguments.ts";
import { type NewFloat64Array, newFloat64Array } from "./new-array.ts";
import { drawStandardNormal, fillStandardNormal } from "./standard-normal.ts";

/** Normal of mean loc and standard deviation scale: one draw, or a new array of them. */
export function normal(bits: BitGenerator, loc: number, scale: number, size: number | undefined): number | NewFloat64Array {
  checkFinite("RandomGenerator.normal", "loc", loc);
  checkScale("RandomGenerator.normal", scale);
  if (size === undefined) return loc + scale * drawStandardNormal(bits);
  return fillNormal(bits, newFloat64Array("RandomGenerator.normal", size), loc, scale);
}

export function fillNormal<T extends Float64Array>(bits: BitGenerator, out: T, loc: number, scale: number): T {
  checkOut("RandomGenerator.fillNormal", out);
  checkFinite("RandomGenerator.fillNormal", "loc", loc);
  checkScale("RandomGenerator.fillNormal", scale);
  fillStandardNormal(bits, out);
  for (let i = 0; i < out.length; i++) out[i] = loc + scale * out[i];
  return out;
}
