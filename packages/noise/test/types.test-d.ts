import { defaultRng } from "@concord/rng";
import { expectTypeOf } from "vitest";
import { correlatedGaussianInput, gaussianInput, gaussianInputInto, ornsteinUhlenbeckInput, ornsteinUhlenbeckInputInto, poissonInput, refineIncrements, replayNormals, uniformInput } from "../src/index.ts";

expectTypeOf(gaussianInput(3, 220, 22, defaultRng(1))).toEqualTypeOf<Float64Array<ArrayBuffer>>();
expectTypeOf(ornsteinUhlenbeckInput(3, 220, 22, 0.01, 0.001, defaultRng(1))).toEqualTypeOf<Float64Array<ArrayBuffer>>();
gaussianInput(3, 220, 22, { standardNormal: () => 0 });
uniformInput(3, 120, 320, { random: () => 0 });
gaussianInput(3, 220, 22, replayNormals(new Float32Array(3)));

// An Into form returns the very array, with its type.
class Samples extends Float64Array {}
expectTypeOf(gaussianInputInto(new Samples(3), 220, 22, defaultRng(1))).toEqualTypeOf<Samples>();

// Memory is plain numbers; what is read only may be readonly.
ornsteinUhlenbeckInputInto(new Float64Array(3), 220, 22, 0.01, 0.001, defaultRng(1), [220]);
const increments: readonly number[] = [1, 2];
refineIncrements(increments, 0.1, defaultRng(1));
correlatedGaussianInput(3, [1, 2] as const, [4, 1, 1, 3] as const, defaultRng(1));

// @ts-expect-error the source is explicit
gaussianInput(3, 220, 22);
// @ts-expect-error a function is no source
gaussianInput(3, 220, 22, Math.random);
// @ts-expect-error bigints are no sizes
gaussianInput(3n, 220, 22, defaultRng(1));
// @ts-expect-error normals do not make pulses
poissonInput(3, 220, 0.001, { standardNormal: () => 0 });
// @ts-expect-error memory that cannot be written is none
ornsteinUhlenbeckInput(3, 220, 22, 0.01, 0.001, defaultRng(1), increments);
