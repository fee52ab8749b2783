import { numberError, typeError } from "@concord/argument-error";

/** Throws unless v is a typed array of numbers, or an array-like all of whose entries are numbers. */
export function checkPotentials(caller: string, expectation: string, v: ArrayLike<number>): void {
  if (typeof v !== "object" || v === null || !Number.isSafeInteger(v.length) || v.length < 0) {
    throw typeError(caller, "v", expectation, v);
  }
  if (ArrayBuffer.isView(v) && typeof v[0] !== "bigint") return;
  for (let i = 0; i < v.length; i++) {
    if (typeof v[i] !== "number") throw typeError(caller, `v[${i}]`, "be a number", v[i]);
  }
}

export function checkParameters(caller: string, e0: number, v0: number, r: number): void {
  if (!Number.isFinite(e0) || !Number.isFinite(2 * e0)) throw numberError(caller, "e0", "be a finite number, and 2·e0 too", e0);
  if (!Number.isFinite(v0)) throw numberError(caller, "v0", "be a finite number", v0);
  if (!Number.isFinite(r)) throw numberError(caller, "r", "be a finite number", r);
}
