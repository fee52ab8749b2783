import { describe, expect, it } from "vitest";
import { measureQueue, measureRun } from "../bench/peak-memory.ts";

const LIMIT = 150; // MB for each worker, whatever the sweep's size
// MB more for four times as many points, whose results alone would be seven more: how far V8 lets its heaps wander. Where garbage was
// not collected it was twenty and more.
const WANDERING = 15;
const [FEW, MANY] = [320 ** 2, 640 ** 2];

describe(`the memory stays below ${LIMIT} MB, and is no more for four times as many points,`, () => {
  it("of the whole program with one thread", async () => {
    const few = await measureRun(FEW, 1);
    const many = await measureRun(MANY, 1);
    console.log(`${FEW} points: ${Math.round(few)} MB; ${MANY}: ${Math.round(many)} MB`);
    expect(few).toBeGreaterThan(30);
    expect(Math.max(few, many)).toBeLessThan(LIMIT);
    expect(many - few).toBeLessThan(WANDERING);
  });

  it("of a worker of the queue and of a collector, and Redis holds each result once", async () => {
    const few = await measureQueue(FEW);
    const many = await measureQueue(MANY);
    console.log(`${FEW} points: worker ${Math.round(few.worker)} MB, collector ${Math.round(few.collect)} MB; ${MANY}: ${Math.round(many.worker)} MB, ${Math.round(many.collect)} MB`);
    for (const process of ["worker", "collect"] as const) {
      expect(few[process]).toBeGreaterThan(30);
      expect(Math.max(few[process], many[process]), process).toBeLessThan(LIMIT);
      expect(many[process] - few[process], process).toBeLessThan(WANDERING);
    }
    // Three numbers in base 64 are 32 bytes; as much again would be the results a second time.
    expect(((many.redis - few.redis) * 1e6) / (MANY - FEW)).toBeLessThan(48);
  });
});
