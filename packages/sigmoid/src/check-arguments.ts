import { numberError, rangeError, typeError } from "@concord/argument-error";

/** Throws unless the argument is a typed array of numbers, or an array-like all of whose entries are numbers. */
export function checkNumbers(caller: string, argument: string, expectation: string, values: ArrayLike<number>): void {
  if (!isArrayLike(values)) throw typeError(caller, argument, expectation, values);
  if (ArrayBuffer.isView(values) && typeof values[0] !== "bigint") return;
  for (let i = 0; i < values.length; i++) {
    if (typeof values[i] !== "number") throw typeError(caller, `${argument}[${i}]`, "be a number", values[i]);
  }
}

/** Throws unless out is a Float64Array of the length of the numbers that it is to be filled from. */
export function checkOut(caller: string, out: Float64Array, argument: string, values: ArrayLike<number>): void {
  if (out?.[Symbol.toStringTag] !== "Float64Array") throw typeError(caller, "out", "be a Float64Array", out);
  if (out.length !== values.length) throw rangeError(caller, "out", `have the length of ${argument}, ${values.length}`, out);
}

export function checkFinite(caller: string, argument: string, value: number): void {
  if (!Number.isFinite(value)) throw numberError(caller, argument, "be a finite number", value);
}

export function checkPositive(caller: string, argument: string, value: number): void {
  if (!(Number.isFinite(value) && value > 0)) throw numberError(caller, argument, "be a positive finite number", value);
}

/** Throws unless e0 is a finite number, and 2·e0 is one too. */
export function checkHalfMaximum(caller: string, argument: string, e0: number): void {
  if (!Number.isFinite(e0) || !Number.isFinite(2 * e0)) throw numberError(caller, argument, "be a finite number, and 2·e0 too", e0);
}

/** Throws unless the parameters of a sigmoid are what they have to be. */
export function checkParameters(caller: string, e0: number, v0: number, r: number): void {
  checkHalfMaximum(caller, "e0", e0);
  checkFinite(caller, "v0", v0);
  checkFinite(caller, "r", r);
}

const LONGEST = 0xffffffff; // of a JavaScript array; what says that it is longer could be read forever

export function isArrayLike(values: unknown): boolean {
  if (typeof values !== "object" || values === null) return false;
  const { length } = values as ArrayLike<unknown>;
  return Number.isInteger(length) && length >= 0 && length <= LONGEST;
}
