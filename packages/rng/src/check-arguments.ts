import { numberError, typeError } from "@concord/argument-error";

/** Throws unless a count is a non-negative integer. */
export function checkSize(caller: string, argument: string, size: number): void {
  if (!Number.isSafeInteger(size) || size < 0) throw numberError(caller, argument, "be a non-negative integer", size);
}

export function checkFinite(caller: string, argument: string, value: number): void {
  if (!Number.isFinite(value)) throw numberError(caller, argument, "be a finite number", value);
}

export function checkScale(caller: string, scale: number): void {
  if (!Number.isFinite(scale) || scale < 0) throw numberError(caller, "scale", "be a finite number >= 0", scale);
}

/** By tag and not by instanceof, so that an array of another realm is one too. */
export function checkOut(caller: string, out: Float64Array): void {
  if (out?.[Symbol.toStringTag] !== "Float64Array") throw typeError(caller, "out", "be a Float64Array", out);
}
