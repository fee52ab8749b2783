import { expectTypeOf } from "vitest";
import { defaultRng, type IntegerArray, type IntegersOptions, type NormalSource, PCG64, RandomGenerator, SeedSequence, type UniformSource } from "../src/index.ts";

const rng = defaultRng(42);
expectTypeOf(rng).toEqualTypeOf<RandomGenerator>();
expectTypeOf(rng).toExtend<NormalSource & UniformSource>();
expectTypeOf({ standardNormal: () => 0 }).toExtend<NormalSource>();

expectTypeOf(rng.random()).toEqualTypeOf<number>();
expectTypeOf(rng.random(3)).toEqualTypeOf<Float64Array<ArrayBuffer>>();
expectTypeOf(rng.normal(220, 22)).toEqualTypeOf<number>();
expectTypeOf(rng.normal(220, 22, 3)).toEqualTypeOf<Float64Array<ArrayBuffer>>();
expectTypeOf(rng.integers(6)).toEqualTypeOf<number>();
expectTypeOf(rng.integers(1, 6, { endpoint: true })).toEqualTypeOf<number>();
expectTypeOf(rng.integers(6, undefined, { size: 3 })).toEqualTypeOf<Float64Array<ArrayBuffer>>();
expectTypeOf(rng.integers(6, undefined, { dtype: "int64" })).toEqualTypeOf<bigint>();
expectTypeOf(rng.integers(1n, 6n, { dtype: "uint64", size: 3 })).toEqualTypeOf<BigUint64Array>();
expectTypeOf(rng.integers(1, 6, { dtype: "int64", size: 3, endpoint: true })).toEqualTypeOf<BigInt64Array>();
expectTypeOf(rng.fillIntegers(new Float64Array(1), 6)).toEqualTypeOf<Float64Array<ArrayBuffer>>();
expectTypeOf(rng.fillIntegers(new BigInt64Array(1), 6n)).toExtend<BigInt64Array>();

expectTypeOf(rng.integers(-5, 5, { dtype: "int8" })).toEqualTypeOf<number>();
expectTypeOf(rng.integers(0, 1, { dtype: "bool", endpoint: true })).toEqualTypeOf<boolean>();
expectTypeOf(rng.integers(5, undefined, { dtype: "bool", size: 3 })).toEqualTypeOf<Uint8Array>();
expectTypeOf(rng.integers(5, undefined, { dtype: "int16", size: 3 })).toEqualTypeOf<Int16Array>();
expectTypeOf(rng.integers(5, undefined, { dtype: "int8" as "int8" | "int64" })).toEqualTypeOf<number | bigint>();
expectTypeOf(rng.fillIntegers(new Uint32Array(1), 6)).toExtend<Uint32Array>();

// Options that are put together elsewhere.
const options: IntegersOptions = { size: 3 };
expectTypeOf(rng.integers(1, 6, options)).toEqualTypeOf<number | bigint | boolean | IntegerArray>();
// @ts-expect-error bigints do not go into a Float64Array
rng.fillIntegers(new Float64Array(2), 1n, 5n);
// @ts-expect-error no dtype has this kind of array
rng.fillIntegers(new Float32Array(2), 5);
// @ts-expect-error float64 is no integer type
rng.integers(5, undefined, { dtype: "float64" });

let draws = new Float64Array(3);
draws = rng.normal(0, 1, 3);
draws = rng.fillNormal(draws);

defaultRng();
defaultRng(2n ** 128n);
defaultRng([1, 2n, 3]);
defaultRng(new SeedSequence(1, { spawnKey: [0] }));
new PCG64(1);

// @ts-expect-error a seed is no string
defaultRng("42");
// @ts-expect-error nor null
defaultRng(null);
// @ts-expect-error a size needs the parameters before it
rng.normal({ size: 3 });
// @ts-expect-error bigints need a dtype
rng.integers(1n, 6n);
// @ts-expect-error out is a Float64Array
rng.fillStandardNormal(new Float32Array(3));
// @ts-expect-error the bit generators that a state may have are named
RandomGenerator.fromJSON(rng.toJSON());
