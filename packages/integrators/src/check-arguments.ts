import { numberError, rangeError, typeError } from "@concord/argument-error";

export function checkFunction(caller: string, argument: string, value: unknown): void {
  if (typeof value !== "function") throw typeError(caller, argument, "be a function", value);
}

/** Throws unless y is a Float64Array or an array of numbers: a state of integers or float32 would be rounded each step. */
export function checkState(caller: string, y: unknown): void {
  if (Array.isArray(y)) {
    for (let i = 0; i < y.length; i++) {
      if (typeof y[i] !== "number") throw typeError(caller, `y[${i}]`, "be a number", y[i]);
    }
  } else if ((y as Float64Array | undefined)?.[Symbol.toStringTag] !== "Float64Array") {
    throw typeError(caller, "y", "be a Float64Array or an array of numbers", y);
  }
}

export function checkFinite(caller: string, argument: string, value: number): void {
  if (!Number.isFinite(value)) throw numberError(caller, argument, "be a finite number", value);
}

/** The error for a derivative of the wrong length. */
export function wrongLength(caller: string, argument: string, expected: string, values: unknown): Error {
  const length = (values as ArrayLike<number> | undefined)?.length;
  if (typeof length !== "number") return typeError(caller, argument, `return an array of ${expected}`, values);
  return rangeError(caller, argument, `return ${expected}`, length);
}

/** The error for a derivative one of whose values is no number. */
export function notANumber(caller: string, argument: string, i: number, value: unknown): Error {
  return typeError(caller, `${argument}(y, t)[${i}]`, "be a number", value);
}
