import { numberError, rangeError, typeError } from "@concord/argument-error";
import type { NormalSource, UniformSource } from "@concord/rng";

export function checkCount(caller: string, argument: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) throw numberError(caller, argument, "be a non-negative integer", value);
}

export function checkPositiveInteger(caller: string, argument: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 1) throw numberError(caller, argument, "be a positive integer", value);
}

export function checkFinite(caller: string, argument: string, value: number): void {
  if (!Number.isFinite(value)) throw numberError(caller, argument, "be a finite number", value);
}

export function checkNonNegative(caller: string, argument: string, value: number): void {
  if (!Number.isFinite(value) || value < 0) throw numberError(caller, argument, "be a finite number >= 0", value);
}

export function checkPositive(caller: string, argument: string, value: number): void {
  if (!Number.isFinite(value) || value <= 0) throw numberError(caller, argument, "be a positive finite number", value);
}

/** Throws if a combination of arguments that are right each is infinite; `argument` is its formula. */
export function checkNoOverflow(caller: string, argument: string, value: number): void {
  if (!Number.isFinite(value)) throw rangeError(caller, argument, "be finite", value);
}

export function checkNormalSource(caller: string, rng: NormalSource): void {
  if (typeof rng?.standardNormal !== "function") throw typeError(caller, "rng", "have a method standardNormal, as defaultRng(42) has", rng);
}

export function checkUniformSource(caller: string, rng: UniformSource): void {
  if (typeof rng?.random !== "function") throw typeError(caller, "rng", "have a method random, as defaultRng(42) has", rng);
}

export function checkOut(caller: string, out: Float64Array): void {
  if (out?.[Symbol.toStringTag] !== "Float64Array") throw typeError(caller, "out", "be a Float64Array", out);
}

export function checkOutLength(caller: string, out: Float64Array, length: number): void {
  checkOut(caller, out);
  if (out.length !== length) throw rangeError(caller, "out", `have length ${length}`, out);
}

/** Throws unless the values are a typed array or an array-like of finite numbers. */
export function checkFiniteNumbers(caller: string, argument: string, values: ArrayLike<number>): void {
  if (typeof values !== "object" || values === null || !isLength(values.length)) throw typeError(caller, argument, "be an array of numbers", values);
  for (let i = 0; i < values.length; i++) checkFinite(caller, `${argument}[${i}]`, values[i]);
}

const LONGEST = 0xffffffff; // of a JavaScript array; what says that it is longer could be read forever

function isLength(length: number): boolean {
  return Number.isInteger(length) && length >= 0 && length <= LONGEST;
}

/** Throws unless the array has whole rows of so many components. */
export function checkRows(caller: string, argument: string, values: ArrayLike<number>, components: number): void {
  if (values.length % components !== 0) throw rangeError(caller, argument, `have a length that is a multiple of ${components}`, values);
}

/** Throws unless the memory of a process is empty, at its start, or holds so many finite numbers. */
export function checkMemory(caller: string, memory: number[], length: number): void {
  if (!Array.isArray(memory)) throw typeError(caller, "memory", "be an array", memory);
  if (memory.length !== 0 && memory.length !== length) throw rangeError(caller, "memory", `be empty or of length ${length}`, memory);
  for (let i = 0; i < memory.length; i++) checkFinite(caller, `memory[${i}]`, memory[i]);
}
