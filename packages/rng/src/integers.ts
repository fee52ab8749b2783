import { typeError } from "@concord/argument-error";
import type { BitGenerator } from "./bit-generator.ts";
import { bigintSampler, type IntegerDtype, numberSampler } from "./integer-sampler.ts";
import { newArray } from "./new-array.ts";

export interface EndpointOption {
  /** Whether `high` itself can be drawn. */
  endpoint?: boolean;
}

export interface IntegersOptions extends EndpointOption {
  /** Number of draws; one draw, not in an array, if left out. */
  size?: number | undefined;
  /** Bigints of 64 bits; if left out, numbers below 2^53 from NumPy's stream of int64. */
  dtype?: IntegerDtype | undefined;
}

/** What `fillIntegers` can fill; the kind of array is the dtype. */
export type IntegerArray = Float64Array | BigInt64Array | BigUint64Array;

const DTYPES: Record<string, IntegerDtype | undefined> = {
  Float64Array: undefined,
  BigInt64Array: "int64",
  BigUint64Array: "uint64",
};

export function integers(
  bits: BitGenerator,
  low: number | bigint,
  high: number | bigint | undefined,
  options: IntegersOptions,
): number | bigint | IntegerArray {
  const caller = "RandomGenerator.integers";
  if (typeof options !== "object" || options === null) throw typeError(caller, "options", "be an object such as { size: 5 }", options);
  const { size, endpoint = false, dtype } = options;
  const sampler = makeSampler(caller, bits, low, high, endpoint, dtype);
  if (size === undefined) return sampler();
  const kind = dtype === undefined ? Float64Array : dtype === "int64" ? BigInt64Array : BigUint64Array;
  return fill(newArray<IntegerArray>(caller, size, kind), sampler);
}

export function fillIntegers<T extends IntegerArray>(
  bits: BitGenerator,
  out: T,
  low: number | bigint,
  high: number | bigint | undefined,
  endpoint: boolean,
): T {
  const caller = "RandomGenerator.fillIntegers";
  const tag = out?.[Symbol.toStringTag];
  if (tag === undefined || !Object.hasOwn(DTYPES, tag)) throw typeError(caller, "out", "be a Float64Array, BigInt64Array or BigUint64Array", out);
  return fill(out, makeSampler(caller, bits, low, high, endpoint, DTYPES[tag]));
}

function makeSampler(
  caller: string,
  bits: BitGenerator,
  low: number | bigint,
  high: number | bigint | undefined,
  endpoint: boolean,
  dtype: IntegerDtype | undefined,
): () => number | bigint {
  if (typeof endpoint !== "boolean") throw typeError(caller, "endpoint", "be a boolean", endpoint);
  // As in NumPy, one limit alone is the upper one.
  const [first, last] = high === undefined ? [0, low] : [low, high];
  return dtype === undefined
    ? numberSampler(caller, bits, first as number, last as number, endpoint)
    : bigintSampler(caller, bits, first, last, endpoint, dtype);
}

function fill<T extends IntegerArray>(out: T, sampler: () => number | bigint): T {
  for (let i = 0; i < out.length; i++) out[i] = sampler();
  return out;
}
