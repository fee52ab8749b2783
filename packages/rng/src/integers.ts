import { typeError } from "@concord/argument-error";
import type { BitGenerator } from "./bit-generator.ts";
import { dtypeOf, type IntegerArrays, type IntegerDtype, propertiesOf } from "./integer-dtype.ts";
import { dtypeSampler, numberSampler } from "./integer-sampler.ts";
import { newArray } from "./new-array.ts";

export interface EndpointOption {
  /** Whether `high` itself can be drawn. */
  endpoint?: boolean;
}

export interface IntegersOptions extends EndpointOption {
  /** Number of draws; one draw, not in an array, if left out. */
  size?: number | undefined;
  /**
   * An integer type of NumPy, and its stream: fewer bits take fewer draws from the generator. If left out, numbers below 2^53
   * from NumPy's stream of int64, which is also its default.
   */
  dtype?: IntegerDtype | undefined;
}

/** What `fillIntegers` can fill; the kind of array is the dtype, and a Float64Array stands for none. */
export type IntegerArray = Float64Array | IntegerArrays[IntegerDtype];

export function integers(
  bits: BitGenerator,
  low: number | bigint,
  high: number | bigint | undefined,
  options: IntegersOptions,
): number | bigint | boolean | IntegerArray {
  const caller = "RandomGenerator.integers";
  if (typeof options !== "object" || options === null) throw typeError(caller, "options", "be an object such as { size: 5 }", options);
  const { size, endpoint = false, dtype } = options;
  const sampler = makeSampler(caller, bits, low, high, endpoint, dtype);
  if (size === undefined) return dtype === "bool" ? sampler() === 1 : sampler();
  const kind = dtype === undefined ? Float64Array : propertiesOf(dtype)!.kind;
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
  const isFloat = out?.[Symbol.toStringTag] === "Float64Array";
  const dtype = isFloat ? undefined : dtypeOf(out as IntegerArrays[IntegerDtype]);
  if (!isFloat && dtype === undefined) throw typeError(caller, "out", "be a Float64Array or an array of integers such as Int32Array", out);
  return fill(out, makeSampler(caller, bits, low, high, endpoint, dtype));
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
    : dtypeSampler(caller, bits, first, last, endpoint, dtype);
}

function fill<T extends IntegerArray>(out: T, sampler: () => number | bigint): T {
  for (let i = 0; i < out.length; i++) out[i] = sampler();
  return out;
}
