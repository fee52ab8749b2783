import { numberError, rangeError, typeError } from "@concord/argument-error";
import type { BitGenerator } from "./bit-generator.ts";

/** Throws unless a count is a non-negative integer. */
export function checkSize(caller: string, argument: string, size: number): void {
  if (!Number.isSafeInteger(size) || size < 0) {
    const expectation = typeof size === "number" && size > Number.MAX_SAFE_INTEGER ? "be below 2^53" : "be a non-negative integer";
    throw numberError(caller, argument, expectation, size);
  }
}

/** Throws unless it has the methods that every draw needs. */
export function checkBitGenerator(caller: string, bits: BitGenerator): void {
  if (typeof bits?.next64 === "function" && typeof bits.nextDouble === "function" && typeof bits.nextUint32 === "function") return;
  throw typeError(caller, "bitGenerator", "be a bit generator such as new PCG64(42)", bits);
}

/** Throws unless the words of n draws of 64 bits fit into it. */
export function checkWords(caller: string, words: Int32Array, n: number): void {
  if (words?.[Symbol.toStringTag] !== "Int32Array") throw typeError(caller, "words", "be an Int32Array", words);
  checkSize(caller, "n", n);
  if (2 * n > words.length) throw rangeError(caller, "words", `hold 2n = ${2 * n} words`, words);
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

/** The integer that a bigint is, or a number that is exact. */
export function toInteger(caller: string, argument: string, value: number | bigint): bigint {
  if (typeof value === "bigint") return value;
  if (Number.isSafeInteger(value)) return BigInt(value);
  throw numberError(caller, argument, "be an integer, from 2^53 up a bigint", value);
}
