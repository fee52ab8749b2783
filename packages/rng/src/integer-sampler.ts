import { numberError, rangeError, typeError } from "@concord/argument-error";
import type { BitGenerator } from "./bit-generator.ts";
import { boundedParts, boundedUint32, boundedUint64 } from "./bounded-integer.ts";
import { toInteger } from "./check-arguments.ts";
import { DTYPE_NAMES, type IntegerDtype, propertiesOf } from "./integer-dtype.ts";

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

/** A function that draws integers of a dtype from `low` up to `high`, included or not: bigints of 64 bits, numbers of fewer. */
export function dtypeSampler(
  caller: string,
  bits: BitGenerator,
  low: number | bigint,
  high: number | bigint,
  endpoint: boolean,
  dtype: IntegerDtype,
): () => number | bigint {
  const properties = propertiesOf(dtype);
  if (properties === undefined) throw rangeError(caller, "dtype", `be one of ${DTYPE_NAMES}, or left out`, dtype);
  const { bits: width, lowest, largest } = properties;
  const first = toInteger(caller, "low", low);
  const last = toInteger(caller, "high", high) - (endpoint ? 0n : 1n);
  if (first < lowest) throw rangeError(caller, "low", `be >= ${lowest} for ${dtype}`, low);
  if (last > largest) throw rangeError(caller, "high", `leave integers <= ${largest} for ${dtype}`, high);
  if (first > last) throw rangeError(caller, "high", `be ${endpoint ? ">=" : ">"} low (${low})`, high);
  const span = last - first;
  if (width === 64) return span > 0xffffffffn ? () => first + boundedUint64(bits, span) : () => first + BigInt(boundedUint32(bits, Number(span)));
  const offset = Number(first);
  if (width === 32) return () => offset + boundedUint32(bits, Number(span));
  const part = boundedParts(bits, width, Number(span));
  return () => offset + part();
}

function checkNumber(caller: string, argument: string, value: number): void {
  if (typeof value === "bigint") throw typeError(caller, argument, "be a number (bigints need a dtype)", value);
  if (!Number.isInteger(value)) throw numberError(caller, argument, "be an integer", value);
}
