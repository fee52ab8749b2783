import { rangeError } from "@concord/argument-error";
import { checkFinite, checkOut } from "./check-arguments.ts";
import { type NewFloat64Array, newFloat64Array } from "./new-array.ts";
import type { StandardDraws } from "./standard-draws.ts";

/** Uniform on [0, 1): one draw, or a new array of them. */
export function random(draws: StandardDraws, size: number | undefined): number | NewFloat64Array {
  return size === undefined ? draws.random() : fillRandom(draws, newFloat64Array("RandomGenerator.random", size));
}

export function fillRandom<T extends Float64Array>(draws: StandardDraws, out: T): T {
  checkOut("RandomGenerator.fillRandom", out);
  draws.fillRandom(out);
  return out;
}

/** Uniform on [low, high): one draw, or a new array of them. */
export function uniform(draws: StandardDraws, low: number, high: number, size: number | undefined): number | NewFloat64Array {
  checkLimits("RandomGenerator.uniform", low, high);
  if (size === undefined) return low + (high - low) * draws.random();
  return fillUniform(draws, newFloat64Array("RandomGenerator.uniform", size), low, high);
}

export function fillUniform<T extends Float64Array>(draws: StandardDraws, out: T, low: number, high: number): T {
  checkOut("RandomGenerator.fillUniform", out);
  checkLimits("RandomGenerator.fillUniform", low, high);
  draws.fillRandom(out);
  for (let i = 0; i < out.length; i++) out[i] = low + (high - low) * out[i];
  return out;
}

function checkLimits(caller: string, low: number, high: number): void {
  checkFinite(caller, "low", low);
  checkFinite(caller, "high", high);
  if (high < low) throw rangeError(caller, "high", `be >= low (${low})`, high);
  if (high - low === Infinity) throw rangeError(caller, "high", `be within the range of a double of low (${low})`, high);
}
