import type * as integrators from "@concord/integrators";
import type * as rng from "@concord/rng";
import { expectTypeOf } from "vitest";
import type * as umbrella from "../src/index.ts";

// The types that users name are re-exported too.
expectTypeOf<umbrella.State>().toEqualTypeOf<integrators.State>();
expectTypeOf<umbrella.Derivative<number[], []>>().toEqualTypeOf<integrators.Derivative<number[], []>>();
expectTypeOf<umbrella.NormalSource>().toEqualTypeOf<rng.NormalSource>();
expectTypeOf<umbrella.BitGeneratorJSON>().toEqualTypeOf<rng.BitGeneratorJSON>();
