import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Cutter } from "../src/chunk-size.ts";
import type { Range } from "../src/chunk.ts";
import { gaps, shardOf } from "../src/ranges.ts";

const range = fc.record({ first: fc.nat(100), count: fc.integer({ min: 1, max: 40 }) });
const points = ({ first, count }: Range): number[] => Array.from({ length: count }, (_, i) => first + i);

describe("gaps", () => {
  it("are the points that no range has, each once", () => {
    fc.assert(
      fc.property(range, fc.array(range), (whole, ranges) => {
        const covered = new Set(ranges.flatMap(points));
        expect(gaps(whole, ranges).flatMap(points)).toEqual(points(whole).filter((k) => !covered.has(k)));
      }),
    );
  });
});

describe("shards", () => {
  it("are all points together, each once", () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({ min: 1, max: 50 }), (n, shards) => {
        const all = Array.from({ length: shards }, (_, i) => points(shardOf(n, i + 1, shards)));
        expect(all.flat()).toEqual(points({ first: 0, count: n }));
        expect(Math.max(...all.map((shard) => shard.length)) - Math.min(...all.map((shard) => shard.length))).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("chunks", () => {
  it("are all points, each once, however long they take", () => {
    const seconds = fc.double({ min: 1e-6, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.array(range), fc.array(seconds, { minLength: 1 }), seconds, fc.constantFrom(1, 8, 32), fc.integer({ min: 1, max: 8 }), (ranges, times, wanted, batch, workers) => {
        const left = gaps({ first: 0, count: 200 }, ranges);
        const cutter = new Cutter(left, wanted, batch, workers);
        const chunks: Range[] = [];
        for (let chunk = cutter.next(); chunk !== undefined; chunk = cutter.next()) {
          chunks.push(chunk);
          cutter.took(times[chunks.length % times.length], chunk.count);
        }
        expect(chunks.flatMap(points)).toEqual(left.flatMap(points));
      }),
    );
  });

  it("take about the time that they should, when their points' time is known", () => {
    const cutter = new Cutter([{ first: 0, count: 100_000 }], 1, 32, 2);
    expect(cutter.next()!.count).toBe(32);
    cutter.took(0.064, 32); // 2 ms a point
    expect(cutter.next()!.count).toBe(512);
  });
});
