import { expect, it } from "vitest";
import * as rng from "../src/index.ts";

it("@concord/rng exports exactly these names", () => {
  expect(Object.keys(rng).sort()).toEqual(["MT19937", "PCG64", "RandomGenerator", "SeedSequence", "defaultRng"]);
});
