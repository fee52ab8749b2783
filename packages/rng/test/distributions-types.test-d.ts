import { expectTypeOf } from "vitest";
import { choice, type ChoiceOptions, dirichlet, gamma, multivariateNormal, permutation, poisson, shuffle, standardCauchy } from "../src/distributions/index.ts";
import { defaultRng } from "../src/index.ts";

const rng = defaultRng(42);
const arrays = Float64Array.of(1, 2);

expectTypeOf(poisson(rng, 4.5)).toEqualTypeOf<number>();
expectTypeOf(poisson(rng, 4.5, 3)).toEqualTypeOf<Float64Array<ArrayBuffer>>();
expectTypeOf(gamma(rng, 2)).toEqualTypeOf<number>();
expectTypeOf(gamma(rng, 2, undefined, 3)).toEqualTypeOf<Float64Array<ArrayBuffer>>();
expectTypeOf(standardCauchy(rng)).toEqualTypeOf<number>();
expectTypeOf(standardCauchy(rng, 3)).toEqualTypeOf<Float64Array<ArrayBuffer>>();
expectTypeOf(dirichlet(rng, [1, 2])).toEqualTypeOf<Float64Array<ArrayBuffer>>();
expectTypeOf(multivariateNormal(rng, arrays, [1, 0, 0, 1] as const, 3)).toEqualTypeOf<Float64Array<ArrayBuffer>>();

expectTypeOf(permutation(rng, 5)).toEqualTypeOf<Float64Array<ArrayBuffer>>();
expectTypeOf(permutation(rng, ["a", "b"] as const)).toEqualTypeOf<("a" | "b")[]>();
expectTypeOf(permutation(rng, new Int8Array(2))).toExtend<Int8Array>();
expectTypeOf(shuffle(rng, [1, 2])).toEqualTypeOf<void>();

expectTypeOf(choice(rng, 5)).toEqualTypeOf<number>();
expectTypeOf(choice(rng, 5, { size: 2 })).toEqualTypeOf<Float64Array<ArrayBuffer>>();
expectTypeOf(choice(rng, ["a", "b"])).toEqualTypeOf<string>();
expectTypeOf(choice(rng, ["a", "b"], { size: 2, p: [0.5, 0.5] })).toEqualTypeOf<string[]>();
expectTypeOf(choice(rng, new BigInt64Array(2))).toEqualTypeOf<bigint>();
expectTypeOf(choice(rng, new Uint16Array(2), { size: 2, replace: false })).toExtend<Uint16Array>();
const replace: ChoiceOptions["replace"] = false;
choice(rng, arrays, { replace, shuffle: undefined });

// @ts-expect-error the generator comes first
poisson(4.5, rng);
// @ts-expect-error a bit generator is no generator
poisson(rng.bitGenerator, 4.5);
// @ts-expect-error an array of rows is not flat
multivariateNormal(rng, [0, 0], [[1, 0], [0, 1]]);
// @ts-expect-error a text cannot be shuffled
shuffle(rng, "abc");
// @ts-expect-error nor an array that must not be changed
shuffle(rng, Object.freeze([1, 2]));
// @ts-expect-error an option that there is not
choice(rng, 5, { axis: 0 });
