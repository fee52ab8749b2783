import { createHash } from "node:crypto";
import { grownSince, memoryInUse } from "@concord/testing/memory";
import { describe, expect, it } from "vitest";
import { defaultRng, type RandomGenerator } from "../src/index.ts";
import recorded from "./records/normals-1e9.json" with { type: "json" };
import { withoutWebAssembly } from "./without-webassembly.ts";

const js = await withoutWebAssembly();

/** What a run leaves: some thousand objects of the compiler's and the hash's own. A leak of one byte a draw would be a thousand times that. */
const HEAP = 1e6;
const OUTSIDE = 1e5;
/** The process keeps pages that it has freed, compiled code too. */
const PROCESS = 5e7;

function expectFlat(before: ReturnType<typeof memoryInUse>): void {
  const { heap, outside, process } = grownSince(before);
  expect(heap).toBeLessThan(HEAP);
  expect(outside).toBeLessThan(OUTSIDE);
  expect(process).toBeLessThan(PROCESS);
}

describe("memory stays as it was", () => {
  it("over 1e9 normals, which are NumPy's to the last bit", () => {
    const rng = defaultRng(recorded.seed);
    const block = new Float64Array(1_000_000);
    const digest = createHash("sha256");
    const draw = (blocks: number): void => {
      for (let i = 0; i < blocks; i++) digest.update(new Uint8Array(rng.fillStandardNormal(block).buffer));
    };
    draw(100); // what is made once, tables and compiled code, does not count
    const before = memoryInUse();
    draw(recorded.n / block.length - 100);
    expectFlat(before);
    expect(digest.digest("hex")).toBe(recorded.sha256.numpy);
  });

  it.each<[string, (seed: number) => RandomGenerator]>([
    ["WebAssembly", defaultRng],
    ["JavaScript", js.defaultRng as typeof defaultRng],
  ])("over 1e8 single draws of every kind in %s", (_, make) => {
    const rng = make(1);
    let sum = 0;
    const draw = (times: number): void => {
      for (let i = 0; i < times; i++) sum += rng.random() + rng.standardNormal() + rng.standardExponential() + rng.integers(100);
    };
    draw(1e6);
    const before = memoryInUse();
    draw(2.4e7);
    expectFlat(before);
    // Means ½, 0, 1 and 49.5 and variances 1/12, 1, 1 and 833.25: six standard deviations, a false alarm in 10^9.
    expect(Math.abs(sum / 2.5e7 - 51)).toBeLessThan(6 * Math.sqrt((1 / 12 + 1 + 1 + 833.25) / 2.5e7));
  });

  it("over 1e6 generators, spawned, used, saved and let go", () => {
    const parent = defaultRng(1);
    const use = (times: number): void => {
      for (let i = 0; i < times; i++) {
        const [child] = parent.spawn(1);
        child.standardNormal();
        if (i % 10 === 0) child.toJSON();
      }
    };
    use(1e5);
    const before = memoryInUse();
    use(9e5);
    expectFlat(before);
    expect(parent.seedSequence!.nChildrenSpawned).toBe(1e6);
  });
});
