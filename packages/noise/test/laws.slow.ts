import { defaultRng, type RandomGenerator } from "@concord/rng";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as noise from "../src/index.ts";

type Any = (...args: unknown[]) => Float64Array;
const exported = noise as unknown as Record<string, Any>;

const mean = fc.double({ min: -1e3, max: 1e3, noNaN: true });
const std = fc.double({ min: 0, max: 1e3, noNaN: true });
const time = fc.double({ min: 1e-4, max: 1, noNaN: true });
const rate = fc.double({ min: 0, max: 50, noNaN: true });
const beta = fc.constantFrom(0, 0.5, 1, 1.7, 2);

/** What each input takes between its length and its generator, and whether a memory follows. */
const INPUTS: Record<string, { args: fc.Arbitrary<unknown[]>; hasMemory?: boolean; components?: number }> = {
  gaussianInput: { args: fc.tuple(mean, std) },
  whiteNoiseInput: { args: fc.tuple(mean, std, time) },
  uniformInput: { args: fc.tuple(mean, std).map(([low, width]) => [low, low + width]) },
  poissonInput: { args: fc.tuple(rate, time) },
  shotNoiseInput: { args: fc.tuple(rate, mean, time, time), hasMemory: true },
  ornsteinUhlenbeckInput: { args: fc.tuple(mean, std, time, time), hasMemory: true },
  coloredNoiseInput: { args: fc.tuple(beta, std).map(([beta, std]) => [beta, std, 0.5, 40, 1e-3]), hasMemory: true },
  correlatedGaussianInput: { args: fc.tuple(mean, mean, std).map(([a, b, c]) => [[a, b], [1 + c, 0.5, 0.5, 1 + c]]), components: 2 },
  wienerIncrements: { args: fc.tuple(time) },
  wienerIncrementPairs: { args: fc.tuple(time), components: 2 },
};

const runs = { numRuns: 100_000 };
const length = fc.integer({ min: 0, max: 12 });
const same = (a: ArrayLike<unknown>, b: ArrayLike<unknown>): boolean => a.length === b.length && Array.from(a).every((x, i) => Object.is(x, b[i]));
const sameStreams = (a: RandomGenerator, b: RandomGenerator): boolean => a.random() === b.random();

describe.each(Object.entries(INPUTS))("%s", (name, { args, hasMemory = false, components = 1 }) => {
  it("into an array has the bits of a new one, and draws as much", () => {
    fc.assert(
      fc.property(args, length, fc.nat(), (args, n, seed) => {
        const [one, other] = [defaultRng(seed), defaultRng(seed)];
        const out = new Float64Array(n * components);
        return same(exported[`${name}Into`](out, ...args, one), exported[name](n, ...args, other)) && sameStreams(one, other);
      }),
      runs,
    );
  });

  it("in blocks is the one of all samples", () => {
    fc.assert(
      fc.property(args, fc.array(length, { maxLength: 4 }), fc.nat(), (args, blocks, seed) => {
        const [one, other] = [defaultRng(seed), defaultRng(seed)];
        const [memory, memoryOfAll]: number[][] = [[], []];
        const parts = blocks.flatMap((n) => Array.from(exported[name](n, ...args, one, ...(hasMemory ? [memory] : []))));
        const all = exported[name](blocks.reduce((sum, n) => sum + n, 0), ...args, other, ...(hasMemory ? [memoryOfAll] : []));
        return same(parts, all) && same(memory, memoryOfAll) && sameStreams(one, other);
      }),
      runs,
    );
  });
});

it("knows every input", () => {
  const drawn = Object.keys(noise).filter((name) => /^(wiener.*|.*Input)$/.test(name) && !name.endsWith("Into"));
  expect(Object.keys(INPUTS).sort()).toEqual(drawn.sort());
});
