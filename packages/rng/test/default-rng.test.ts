import { expect, it } from "vitest";
import { defaultRng, PCG64, SeedSequence } from "../src/index.ts";

it("defaultRng draws from a PCG64 of the seed, or of the seed sequence that it is given", () => {
  expect(defaultRng(42).bitGenerator).toBeInstanceOf(PCG64);
  const sequence = new SeedSequence(42);
  const rng = defaultRng(sequence);
  expect(rng.seedSequence).toBe(sequence);
  expect(rng.random()).toBe(defaultRng(42n).random());
  expect(rng.random()).toBe(defaultRng([42]).random(2)[1]);
});
