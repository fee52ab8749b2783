import { numberError, rangeError, typeError } from "@concord/argument-error";

/** Throws unless a step that returns a new state can be taken. A state of integers or float32 would be rounded each step. */
export function checkStep(caller: string, f: unknown, y: unknown, t: number, dt: number): void {
  checkFunction(caller, "f", f);
  checkState(caller, y);
  checkFinite(caller, "t", t);
  checkFinite(caller, "dt", dt);
}

export function checkState(caller: string, y: unknown): void {
  if (Array.isArray(y)) checkNumbers(caller, "y", y);
  else if ((y as Float64Array | undefined)?.[Symbol.toStringTag] !== "Float64Array") {
    throw typeError(caller, "y", "be a Float64Array or an array of numbers", y);
  }
}

export function checkFunction(caller: string, argument: string, value: unknown): void {
  if (typeof value !== "function") throw typeError(caller, argument, "be a function", value);
}

export function checkFinite(caller: string, argument: string, value: number): void {
  if (!Number.isFinite(value)) throw numberError(caller, argument, "be a finite number", value);
}

export function checkNumbers(caller: string, argument: string, values: ArrayLike<unknown>): void {
  for (let i = 0; i < values.length; i++) {
    if (typeof values[i] !== "number") throw typeError(caller, `${argument}[${i}]`, "be a number", values[i]);
  }
}

const LONGEST = 0xffffffff; // of a JavaScript array; what says that it is longer could be read forever

/** Throws for what has no length that an array can have. */
export function checkArrayLike(caller: string, argument: string, values: ArrayLike<unknown>): void {
  const length = typeof values === "object" ? values?.length : undefined;
  if (!(Number.isInteger(length) && length! >= 0 && length! <= LONGEST)) throw typeError(caller, argument, "be an array of numbers", values);
}

/** Throws unless the linear part of a derivative is n finite numbers. */
export function checkLinear(caller: string, linear: ArrayLike<number>, n: number): void {
  checkArrayLike(caller, "linear", linear);
  if (linear.length !== n) throw rangeError(caller, "linear", `have ${n} values, as y has`, linear);
  for (let i = 0; i < n; i++) checkFinite(caller, `linear[${i}]`, linear[i]);
}

/** Throws what is wrong with what a function of the user's returned in place of n values. */
export function refuseValues(caller: string, argument: string, expected: string, n: number, values: ArrayLike<unknown> | undefined): never {
  const length = values?.length;
  if (length === undefined) throw typeError(caller, argument, `return an array of ${n} ${expected}`, values);
  if (length === n) checkNumbers(caller, `${argument}(y, t)`, values!);
  throw rangeError(caller, argument, `return ${n} ${expected}`, length);
}
