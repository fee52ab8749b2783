import type { BitGenerator } from "./bit-generator.ts";
import { checkFinite, checkOut, checkScale, newArray } from "./check-arguments.ts";
import { drawStandardNormal, fillStandardNormal } from "./standard-normal.ts";

/** Normal of mean loc and standard deviation scale: one draw, or a new array of them. */
export function normal(bits: BitGenerator, loc: number, scale: number, size: number | undefined): number | Float64Array {
  checkFinite("RandomGenerator.normal", "loc", loc);
  checkScale("RandomGenerator.normal", scale);
  if (size === undefined) return loc + scale * drawStandardNormal(bits);
  return fillNormal(bits, newArray("RandomGenerator.normal", size), loc, scale);
}

export function fillNormal(bits: BitGenerator, out: Float64Array, loc: number, scale: number): Float64Array {
  checkOut("RandomGenerator.fillNormal", out);
  checkFinite("RandomGenerator.fillNormal", "loc", loc);
  checkScale("RandomGenerator.fillNormal", scale);
  fillStandardNormal(bits, out);
  for (let i = 0; i < out.length; i++) out[i] = loc + scale * out[i];
  return out;
}
