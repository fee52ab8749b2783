import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defaultRng } from "@concord/rng";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gaussianInput, replayNormals, whiteNoiseInput } from "../src/index.ts";
import { heldNoiseVariance, whiteNoiseVariance } from "../scripts/linear-synapse.mjs";

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** The standard deviation that whiteNoiseInput gives its samples. */
const stdAt = (intensity: number, dt: number): number => whiteNoiseInput(1, 0, intensity, dt, replayNormals([1]))[0];

describe("whiteNoiseInput", () => {
  it("has the bits of gaussianInput with std = intensity/√dt", () => {
    fc.assert(
      fc.property(fc.nat(50), fc.double({ min: -1e3, max: 1e3, noNaN: true }), fc.double({ min: 0, max: 1e3, noNaN: true }), fc.double({ min: 1e-9, max: 1e3, noNaN: true }), (n, mean, intensity, dt) => {
        expect(whiteNoiseInput(n, mean, intensity, dt, defaultRng(3))).toEqual(gaussianInput(n, mean, intensity / Math.sqrt(dt), defaultRng(3)));
      }),
    );
  });

  it("moves a linear synapse as white noise does, within 0.5 % in variance, at steps from 0.1 to 2 ms", () => {
    // Held over a step it is short of high frequencies: by (a·dt)²/12 of the variance, 0.33 % at 2 ms.
    for (let dt = 0.0001; dt < 0.00201; dt += 0.0001) {
      expect(Math.abs(heldNoiseVariance(stdAt(2, dt), dt) / whiteNoiseVariance(2) - 1)).toBeLessThan(0.005);
    }
    expect(heldNoiseVariance(stdAt(2, 1e-4), 1e-4)).toBeCloseTo(0.105625, 5); // σ²A²/(4a), σ = 2, A = 3.25, a = 100
  });

  it("is what std per sample is not: at a tenth of the step that moves the synapse a tenth as much, in variance", () => {
    expect(heldNoiseVariance(22, 0.0001) / heldNoiseVariance(22, 0.001)).toBeCloseTo(0.1, 3);
  });
});

describe("the linear synapse of that comparison", () => {
  it("has the variance that a sum over its impulse response has", () => {
    const [a, gain, dt] = [100, 3.25, 0.001];
    // Response at k·dt to an input of 1 over the first step: differences of the step response A/a·(1 − (1 + a·t)·e^(−a·t)).
    const step = (t: number): number => (gain / a) * (1 - (1 + a * t) * Math.exp(-a * t));
    let sum = 0;
    for (let k = 1; k < 1000; k++) sum += (step(k * dt) - step((k - 1) * dt)) ** 2;
    expect(heldNoiseVariance(22, dt) / (22 * 22 * sum)).toBeCloseTo(1, 12); // e^−100 is left out
  });

  it("makes the picture of the README", () => {
    const printed = execFileSync(process.execPath, [path("../scripts/draw-dt-trap.mjs")], { encoding: "utf8" });
    expect(readFileSync(path("../dt-trap.svg"), "utf8")).toBe(printed);
  });
});
