import { expectTypeOf } from "vitest";
import { sigmoid, sigmoidInto, sigmoidScalar } from "../src/index.ts";

expectTypeOf(sigmoid(6)).toEqualTypeOf<number>();
expectTypeOf(sigmoid(6, 2.5, 6, 0.56)).toEqualTypeOf<number>();
expectTypeOf(sigmoid([6])).toEqualTypeOf<Float64Array<ArrayBuffer>>();
expectTypeOf(sigmoid(new Float32Array(1))).toEqualTypeOf<Float64Array<ArrayBuffer>>();
expectTypeOf(sigmoid([6] as readonly number[])).toEqualTypeOf<Float64Array<ArrayBuffer>>();
expectTypeOf(sigmoid(6 as number | Float64Array)).toEqualTypeOf<number | Float64Array<ArrayBuffer>>();
expectTypeOf(sigmoidInto(new Float64Array(1), [6])).toEqualTypeOf<Float64Array<ArrayBuffer>>();
expectTypeOf(sigmoidScalar).parameters.toEqualTypeOf<[v: number, e0: number, v0: number, r: number]>();

expectTypeOf(sigmoid([6], [2.5], new Float64Array(1), 0.56)).toEqualTypeOf<Float64Array<ArrayBuffer>>();

// @ts-expect-error one potential has one parameter each
sigmoid(6, [2.5]);
// @ts-expect-error a string is no potential
sigmoid("6");
// @ts-expect-error nor is an array of strings
sigmoid(["6"]);
// @ts-expect-error nor are 64-bit integers
sigmoid(new BigInt64Array(1));
// @ts-expect-error out is a Float64Array
sigmoidInto([0], [6]);
// @ts-expect-error all parameters are needed
sigmoidScalar(6);
