import { defaultRng, PCG64, RandomGenerator } from "@concord/rng";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INPUTS } from "./inputs.ts";

const LENGTH = fc.oneof(fc.nat(40), fc.nat(5000)); // more than two blocks of the drawing, of 2048 numbers
const options = { numRuns: 60 };

describe.each(INPUTS)("$name", ({ at, into, rowLength }) => {
  it("has the same bits written into an array of the caller's, which it returns", () => {
    fc.assert(
      fc.property(LENGTH, fc.maxSafeNat(), (n, seed) => {
        const out = new Float64Array(n * rowLength).fill(Number.NaN);
        expect(into(out, defaultRng(seed), [])).toBe(out);
        expect(out).toEqual(at(n, defaultRng(seed), []));
      }),
      options,
    );
  });

  it("leaves what is beside a view as it was", () => {
    const buffer = new Float64Array(10 * rowLength).fill(7);
    into(buffer.subarray(rowLength, 4 * rowLength), defaultRng(1), []);
    expect(buffer.subarray(0, rowLength).every((x) => x === 7) && buffer.subarray(4 * rowLength).every((x) => x === 7)).toBe(true);
  });

  it("has the same bits block by block, the generator and the memory sent through JSON and structuredClone in between", () => {
    fc.assert(
      fc.property(fc.array(LENGTH, { minLength: 1, maxLength: 4 }), fc.maxSafeNat(), (lengths, seed) => {
        let rng = defaultRng(seed);
        let memory: number[] = [];
        const blocks = lengths.map((n) => {
          const block = at(n, rng, memory);
          rng = RandomGenerator.fromJSON(JSON.parse(JSON.stringify(rng)), [PCG64]);
          memory = structuredClone(JSON.parse(JSON.stringify(memory)));
          return block;
        });
        const whole = at(lengths.reduce((a, b) => a + b, 0), defaultRng(seed), []);
        expect(blocks.flatMap((block) => Array.from(block))).toEqual(Array.from(whole));
      }),
      options,
    );
  });

  it("has the same bits from single draws as from fills, and leaves the generator at the same place", () => {
    fc.assert(
      fc.property(LENGTH, fc.maxSafeNat(), (n, seed) => {
        const [rng, single] = [defaultRng(seed), defaultRng(seed)];
        const samples = at(n, rng, []);
        expect(at(n, { standardNormal: () => single.standardNormal(), random: () => single.random() }, [])).toEqual(samples);
        expect(single.toJSON()).toEqual(rng.toJSON());
      }),
      options,
    );
  });

  it("draws nothing for no samples, and remembers nothing", () => {
    const rng = defaultRng(1);
    const memory: number[] = [];
    expect(at(0, rng, memory)).toEqual(new Float64Array(0));
    expect(rng.toJSON()).toEqual(defaultRng(1).toJSON());
    expect(memory).toEqual([]);
  });

  it("needs no memory but its result, so that 1e8 samples take 800 MB", () => {
    const source = { standardNormal: () => 0.5, random: () => 0.5 }; // a generator makes garbage of its own
    const n = 3_000_000 / rowLength; // 24 MB
    const before = process.memoryUsage().arrayBuffers;
    const samples = at(n, source, []);
    const grown = process.memoryUsage().arrayBuffers - before;
    expect(grown).toBeLessThan(samples.byteLength + 1e6); // a second array of samples would be 24 MB
  });
});
