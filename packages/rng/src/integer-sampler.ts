import { numberError, rangeError, typeError } from "@concord/argument-error";
import type { BitGenerator } from "./bit-generator.ts";
import { boundedUint32, boundedUint64 } from "./bounded-integer.ts";
import { toInteger } from "./check-arguments.ts";

/** 64-bit integer types that `integers` returns as bigints. */
export type IntegerDtype = "int64" | "uint64";

const BIGINT_LIMITS = {
  int64: [-(1n << 63n), (1n << 63n) - 1n],
  uint64: [0n, (1n << 64n) - 1n],
} as const;

/** A function that draws integers from `low` up to `high`, included or not, as numbers. */
export function numberSampler(
  caller: string,
  bits: BitGenerator,
  low: number,
  high: number,
  endpoint: boolean,
): () => number {
  checkNumber(caller, "low", low);
  checkNumber(caller, "high", high);
  const largest = endpoint ? high : high - 1;
  if (!(low <= largest)) throw rangeError(caller, "high", `be ${endpoint ? ">=" : ">"} low (${low})`, high);
  if (low < -Number.MAX_SAFE_INTEGER || largest > Number.MAX_SAFE_INTEGER) {
    const [argument, value] = low < -Number.MAX_SAFE_INTEGER ? ["low", low] : ["high", high];
    throw rangeError(caller, argument as string, 'leave all integers below 2^53 (dtype "int64" or "uint64" goes beyond)', value);
  }
  if (largest - low <= 0xffffffff) return () => low + boundedUint32(bits, largest - low);
  const base = BigInt(low);
  const span = BigInt(largest) - base; // up to 2^54, where not every integer is a double
  return () => Number(base + boundedUint64(bits, span));
}

/** A function that draws integers from `low` up to `high`, included or not, as bigints. */
export function bigintSampler(
  caller: string,
  bits: BitGenerator,
  low: number | bigint,
  high: number | bigint,
  endpoint: boolean,
  dtype: IntegerDtype,
): () => bigint {
  const limits = typeof dtype === "string" && Object.hasOwn(BIGINT_LIMITS, dtype) ? BIGINT_LIMITS[dtype] : undefined;
  if (limits === undefined) throw rangeError(caller, "dtype", 'be "int64", "uint64" or left out', dtype);
  const first = toInteger(caller, "low", low);
  const last = toInteger(caller, "high", high) - (endpoint ? 0n : 1n);
  if (first < limits[0]) throw rangeError(caller, "low", `be >= ${limits[0]} for ${dtype}`, low);
  if (last > limits[1]) throw rangeError(caller, "high", `leave integers <= ${limits[1]} for ${dtype}`, high);
  if (first > last) throw rangeError(caller, "high", `be ${endpoint ? ">=" : ">"} low (${low})`, high);
  const span = last - first;
  if (span > 0xffffffffn) return () => first + boundedUint64(bits, span);
  return () => first + BigInt(boundedUint32(bits, Number(span)));
}

function checkNumber(caller: string, argument: string, value: number): void {
  if (typeof value === "bigint") {
    throw typeError(caller, argument, 'be a number (bigints need dtype "int64" or "uint64")', value);
  }
  if (!Number.isInteger(value)) throw numberError(caller, argument, "be an integer", value);
}
