import { checkOut, checkScale } from "./check-arguments.ts";
import { type NewFloat64Array, newFloat64Array } from "./new-array.ts";
import type { StandardDraws } from "./standard-draws.ts";

/** Standard exponential: one draw, or a new array of them. */
export function standardExponential(draws: StandardDraws, size: number | undefined): number | NewFloat64Array {
  return size === undefined ? draws.standardExponential() : fillStandardExponential(draws, newFloat64Array("RandomGenerator.standardExponential", size));
}

export function fillStandardExponential<T extends Float64Array>(draws: StandardDraws, out: T): T {
  checkOut("RandomGenerator.fillStandardExponential", out);
  draws.fillStandardExponential(out);
  return out;
}

/** Exponential of mean scale: one draw, or a new array of them. */
export function exponential(draws: StandardDraws, scale: number, size: number | undefined): number | NewFloat64Array {
  checkScale("RandomGenerator.exponential", scale);
  if (size === undefined) return scale * draws.standardExponential();
  return fillExponential(draws, newFloat64Array("RandomGenerator.exponential", size), scale);
}

export function fillExponential<T extends Float64Array>(draws: StandardDraws, out: T, scale: number): T {
  checkOut("RandomGenerator.fillExponential", out);
  checkScale("RandomGenerator.fillExponential", scale);
  draws.fillStandardExponential(out);
  for (let i = 0; i < out.length; i++) out[i] = scale * out[i];
  return out;
}
