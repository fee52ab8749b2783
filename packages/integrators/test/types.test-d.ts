import { defaultRng } from "@concord/rng";
import { expectTypeOf } from "vitest";
import { eulerMaruyamaStep, rk4Step } from "../src/index.ts";

const rng = defaultRng(1);

expectTypeOf(rk4Step((y) => [-y[0]], [1], 0, 0.1)).toEqualTypeOf<number[]>();
expectTypeOf(rk4Step((y) => y, new Float64Array(1), 0, 0.1)).toEqualTypeOf<Float64Array<ArrayBuffer>>();
expectTypeOf(rk4Step((y) => [-y[0]], [1, 2] as readonly number[], 0, 0.1)).toEqualTypeOf<number[]>();
expectTypeOf(rk4Step((y) => [-y[0]], [1, 2] as const, 0, 0.1)).toEqualTypeOf<number[]>();
expectTypeOf(eulerMaruyamaStep((y) => [-y[0]], () => 1, [1], 0, 0.1, rng)).toEqualTypeOf<number[]>();

// A time loop: what a step returns can take the place of the state it began with.
let state = new Float64Array(1);
state = rk4Step((y) => y, state, 0, 0.1);
state = eulerMaruyamaStep((y) => y, () => 1, state, 0, 0.1, rng);
let list = [1, 2];
list = rk4Step((y) => y, list, 0, 0.1);

const decay = (y: ArrayLike<number>, _t: number, rate: number, label: string): number[] => [-rate * y[0] * label.length];
rk4Step(decay, [1], 0, 0.1, 2, "fast");
eulerMaruyamaStep(decay, (_y, _t, rate: number) => rate, [1], 0, 0.1, rng, 2, "fast");

// @ts-expect-error an extra argument of the wrong type
rk4Step(decay, [1], 0, 0.1, "2", "fast");
// @ts-expect-error an extra argument too few
rk4Step(decay, [1], 0, 0.1, 2);
// @ts-expect-error an extra argument too many
rk4Step(decay, [1], 0, 0.1, 2, "fast", 3);
// @ts-expect-error an in-place derivative does not belong here
rk4Step((_y, _t) => undefined, [1], 0, 0.1);
// @ts-expect-error a state of integers
rk4Step((y) => y, new Int32Array(1), 0, 0.1);
// @ts-expect-error the random source is not optional
eulerMaruyamaStep((y) => y, () => 1, [1], 0, 0.1);
// @ts-expect-error a source draws standard normals
eulerMaruyamaStep((y) => y, () => 1, [1], 0, 0.1, Math.random);
