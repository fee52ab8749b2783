import { defaultRng } from "@concord/rng";
import { expectTypeOf } from "vitest";
import { gaussianInput } from "../src/index.ts";

expectTypeOf(gaussianInput(3, 220, 22, defaultRng(1))).toEqualTypeOf<Float64Array<ArrayBuffer>>();
gaussianInput(3, 220, 22, { standardNormal: () => 0 });

// @ts-expect-error the source is explicit
gaussianInput(3, 220, 22);
// @ts-expect-error a function is no source
gaussianInput(3, 220, 22, Math.random);
// @ts-expect-error bigints are no sizes
gaussianInput(3n, 220, 22, defaultRng(1));
