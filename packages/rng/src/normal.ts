import { checkFinite, checkOut, checkScale } from "./check-arguments.ts";
import { type NewFloat64Array, newFloat64Array } from "./new-array.ts";
import type { StandardDraws } from "./standard-draws.ts";

/** Standard normal: one draw, or a new array of them. */
export function standardNormal(draws: StandardDraws, size: number | undefined): number | NewFloat64Array {
  return size === undefined ? draws.standardNormal() : fillStandardNormal(draws, newFloat64Array("RandomGenerator.standardNormal", size));
}

export function fillStandardNormal<T extends Float64Array>(draws: StandardDraws, out: T): T {
  checkOut("RandomGenerator.fillStandardNormal", out);
  draws.fillStandardNormal(out);
  return out;
}

/** Normal of mean loc and standard deviation scale: one draw, or a new array of them. */
export function normal(draws: StandardDraws, loc: number, scale: number, size: number | undefined): number | NewFloat64Array {
  checkFinite("RandomGenerator.normal", "loc", loc);
  checkScale("RandomGenerator.normal", scale);
  if (size === undefined) return loc + scale * draws.standardNormal();
  return fillNormal(draws, newFloat64Array("RandomGenerator.normal", size), loc, scale);
}

export function fillNormal<T extends Float64Array>(draws: StandardDraws, out: T, loc: number, scale: number): T {
  checkOut("RandomGenerator.fillNormal", out);
  checkFinite("RandomGenerator.fillNormal", "loc", loc);
  checkScale("RandomGenerator.fillNormal", scale);
  draws.fillStandardNormal(out);
  for (let i = 0; i < out.length; i++) out[i] = loc + scale * out[i];
  return out;
}
