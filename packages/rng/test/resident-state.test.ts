import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type BitGenerator, defaultRng, PCG64, RandomGenerator } from "../src/index.ts";
import { RNG_KERNEL } from "../src/rng-kernel.generated.ts";
import { anotherCopy, withoutWebAssembly } from "./without-webassembly.ts";

const js = await withoutWebAssembly();

it("the kernel is below 4 kB, which every browser compiles at once", () => {
  expect((RNG_KERNEL.length / 4) * 3).toBeLessThan(4096);
});

describe("states in the kernel's memory", () => {
  it("make place for others and come back: 1500 generators in turn draw what each would alone", () => {
    const generators = Array.from({ length: 1500 }, (_, seed) => defaultRng(seed));
    const rounds = Array.from({ length: 4 }, () => generators.map((rng) => rng.standardNormal()));
    for (const seed of [0, 1, 511, 512, 513, 1023, 1024, 1499]) {
      expect(rounds.map((round) => round[seed])).toEqual(Array.from(js.defaultRng(seed).standardNormal(4)));
    }
  });

  it("are saved as they are, while at work, at home, and after they were sent home", () => {
    const rng = defaultRng(3);
    const expected = js.defaultRng(3);
    for (let i = 0; i < 3; i++) {
      expect(rng.toJSON()).toEqual(expected.toJSON());
      expect(rng.random()).toBe(expected.random());
      expect(rng.toJSON()).toEqual(expected.toJSON());
      for (let seed = 0; seed < 600; seed++) defaultRng(seed).random(); // more than there are places
    }
    expect(rng.standardNormal(3000)).toEqual(expected.standardNormal(3000));
  });

  it("of a million generators in one synchronous loop take no more memory than those of a few", () => {
    const program = `
      import { defaultRng } from "@concord/rng";
      const used = () => { gc(); const { heapUsed, external, arrayBuffers } = process.memoryUsage(); return heapUsed + external + arrayBuffers; };
      const loop = (n) => { let sum = 0; for (let i = 0; i < n; i++) sum += defaultRng(i).standardNormal(); return sum; };
      loop(20_000);
      const [before, peakBefore] = [used(), process.resourceUsage().maxRSS];
      loop(1_000_000);
      const [peak, after] = [process.resourceUsage().maxRSS, used()];
      console.log(JSON.stringify({ kept: after - before, peak: 1024 * (peak - peakBefore) }));`;
    const args = ["--expose-gc", "--input-type=module", "--eval", program];
    const { kept, peak } = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8", cwd: join(import.meta.dirname, "..") }));
    // One generator is more than 500 bytes: of a million, 500 MB. What stays is the 512 that have a place, and the engine's own.
    expect(kept).toBeLessThan(1_000_000);
    expect(peak).toBeLessThan(64_000_000); // garbage that is not collected yet
  });
});

describe("a bit generator of another copy of the package", () => {
  it("draws the same, in WebAssembly and in JavaScript, and keeps its state", async () => {
    const other = await anotherCopy();
    expect(other.PCG64).not.toBe(PCG64);
    const expected = defaultRng(42);
    const generators = [new RandomGenerator(new other.PCG64(42)), new RandomGenerator(new js.PCG64(42)), new js.RandomGenerator(new PCG64(42))];
    const draws = [expected.standardNormal(), expected.integers(9), expected.random(), expected.standardNormal(3000), expected.standardExponential(40)];
    for (const rng of generators) {
      expect([rng.standardNormal(), rng.integers(9), rng.random(), rng.standardNormal(3000), rng.standardExponential(40)]).toEqual(draws);
      expect(rng.toJSON()).toEqual(expected.toJSON());
    }
  });
});

describe("a bit generator of the caller's", () => {
  it("needs the methods alone that every draw needs", () => {
    const inner = new js.PCG64(42);
    const plain: BitGenerator = {
      output: inner.output,
      seedSequence: undefined,
      next64: () => inner.next64(),
      nextDouble: () => inner.nextDouble(),
      nextUint32: () => inner.nextUint32(),
      spawn: () => [],
      toJSON: () => inner.toJSON(),
    };
    const rng = new RandomGenerator(plain);
    const expected = defaultRng(42);
    for (let i = 0; i < 3; i++) {
      expect([rng.random(5), rng.standardNormal(500), rng.standardExponential(500)]).toEqual([expected.random(5), expected.standardNormal(500), expected.standardExponential(500)]);
    }
    expect(rng.toJSON().state).toEqual(expected.toJSON().state);
  });
});
