import { numberError, rangeError, typeError } from "@concord/argument-error";
import type { RandomGenerator } from "../random-generator.ts";

export function checkGenerator(caller: string, rng: RandomGenerator): void {
  if (typeof rng?.random === "function" && typeof rng.standardNormal === "function" && rng.bitGenerator !== undefined) return;
  throw typeError(caller, "rng", "be a random generator, as defaultRng(42) is", rng);
}

export function checkNonNegative(caller: string, argument: string, value: number): void {
  if (!Number.isFinite(value) || value < 0) throw numberError(caller, argument, "be a finite number >= 0", value);
}

export function checkPositive(caller: string, argument: string, value: number): void {
  if (!Number.isFinite(value) || value <= 0) throw numberError(caller, argument, "be a finite number > 0", value);
}

export function checkProbability(caller: string, argument: string, value: number): void {
  if (typeof value !== "number" || !(value >= 0 && value <= 1)) throw numberError(caller, argument, "be a number from 0 to 1", value);
}

/** A new array of the values, which are numbers in an array or in what has the form of one. */
export function copyOfNumbers(
  caller: string,
  argument: string,
  values: ArrayLike<number>,
  check: (caller: string, argument: string, value: number) => void,
): ReturnType<typeof Float64Array.of> {
  if (typeof values !== "object" || values === null || !isLength(values.length)) throw typeError(caller, argument, "be an array of numbers", values);
  for (let i = 0; i < values.length; i++) check(caller, `${argument}[${i}]`, values[i]);
  return Float64Array.from(values);
}

const LONGEST = 0xffffffff; // of a JavaScript array; what says that it is longer could be read forever

function isLength(length: number): boolean {
  return Number.isInteger(length) && length >= 0 && length <= LONGEST;
}

/** As `copyOfNumbers`, of at least one. */
export function copyOfSomeNumbers(
  caller: string,
  argument: string,
  values: ArrayLike<number>,
  check: (caller: string, argument: string, value: number) => void,
): ReturnType<typeof Float64Array.of> {
  const copy = copyOfNumbers(caller, argument, values, check);
  if (copy.length === 0) throw rangeError(caller, argument, "have at least one component", values);
  return copy;
}
