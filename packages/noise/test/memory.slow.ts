import { defaultRng } from "@concord/rng";
import { describe, expect, it } from "vitest";
import { coloredNoiseInputInto, gaussianInputInto, ornsteinUhlenbeckInputInto, poissonInputInto, shotNoiseInputInto, uniformInputInto, whiteNoiseInputInto } from "../src/index.ts";

describe("an input of 1e8 samples takes no memory beside the samples", () => {
  const samples = new Float64Array(1e8).fill(1);

  it.each<[string, (out: Float64Array) => Float64Array]>([
    ["gaussianInputInto", (out) => gaussianInputInto(out, 220, 22, defaultRng(1))],
    ["whiteNoiseInputInto", (out) => whiteNoiseInputInto(out, 220, 0.7, 1e-3, defaultRng(1))],
    ["uniformInputInto", (out) => uniformInputInto(out, 120, 320, defaultRng(1))],
    ["ornsteinUhlenbeckInputInto", (out) => ornsteinUhlenbeckInputInto(out, 220, 22, 0.01, 1e-3, defaultRng(1))],
    ["coloredNoiseInputInto", (out) => coloredNoiseInputInto(out, 1, 22, 0.5, 40, 1e-3, defaultRng(1))],
    ["poissonInputInto", (out) => poissonInputInto(out, 220, 1e-3, defaultRng(1))],
    ["shotNoiseInputInto", (out) => shotNoiseInputInto(out, 220, 3, 0.01, 1e-3, defaultRng(1))],
  ])("%s", (_, fill) => {
    fill(samples.subarray(0, 1000)); // what is made once, tables and kernels, does not count
    const before = process.resourceUsage().maxRSS;
    expect(fill(samples)).toBe(samples);
    // A block of 16 kB, a generator, and whatever the garbage collector leaves for later; a second array would be 781 250 kB.
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(40_000);
  });
});
