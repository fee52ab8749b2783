import { exp, expm1 } from "@concord/libm";
import { defaultRng } from "@concord/rng";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gaussianInput, ornsteinUhlenbeckInput, ornsteinUhlenbeckInputInto, replayNormals } from "../src/index.ts";

describe("ornsteinUhlenbeckInput", () => {
  it("is the recurrence of its docstring, from a stationary start", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), fc.double({ min: 1e-4, max: 10, noNaN: true }), (tau, dt) => {
        const z = [0.3, -1.2, 2.5, 0];
        const [rho, s] = [exp(-dt / tau), 22 * Math.sqrt(-expm1((-2 * dt) / tau))];
        const expected = [220 + 22 * z[0]];
        for (const normal of z.slice(1)) expected.push(220 + s * normal + rho * (expected.at(-1)! - 220));
        const samples = ornsteinUhlenbeckInput(4, 220, 22, tau, dt, replayNormals(z));
        // The factors may be rounded in another order: some units in the last place of the largest term.
        samples.forEach((x, i) => expect(Math.abs(x - expected[i])).toBeLessThan(1e-12 * 300));
      }),
    );
  });

  it("goes on from a given value", () => {
    // From 300, without noise: 220 + 80·e^(−k/10).
    const samples = ornsteinUhlenbeckInput(30, 220, 0, 0.01, 0.001, defaultRng(1), [300]);
    samples.forEach((x, i) => expect(x).toBeCloseTo(220 + 80 * Math.exp(-(i + 1) / 10), 11));
  });

  it("keeps the variance of the process at every step: ρ² + (1 − ρ²) = 1, also where 1 − ρ² by subtraction has no digits", () => {
    for (const step of [1e-12, 1e-6, 0.1, 1, 100]) {
      const [decayed] = ornsteinUhlenbeckInput(1, 0, 1, 1, step, replayNormals([0]), [1]);
      const [innovation] = ornsteinUhlenbeckInput(1, 0, 1, 1, step, replayNormals([1]), [0]);
      expect(decayed * decayed + innovation * innovation).toBeCloseTo(1, 14);
      expect(innovation ** 2 / -Math.expm1(-2 * step)).toBeCloseTo(1, 14);
    }
  });

  it("is the mean for std = 0, exactly, and independent samples where tau is short", () => {
    expect(ornsteinUhlenbeckInput(3, 0.1, 0, 0.01, 0.001, defaultRng(1))).toEqual(new Float64Array([0.1, 0.1, 0.1]));
    expect(ornsteinUhlenbeckInput(100, 220, 22, 1e-6, 1, defaultRng(1))).toEqual(gaussianInput(100, 220, 22, defaultRng(1)));
  });

  it("remembers its last sample", () => {
    const memory: number[] = [];
    const samples = ornsteinUhlenbeckInput(5000, 220, 22, 0.01, 0.001, defaultRng(1), memory);
    expect(memory).toEqual([samples[4999]]);
    ornsteinUhlenbeckInputInto(samples.subarray(0, 2), 220, 22, 0.01, 0.001, defaultRng(1), memory);
    expect(memory).toEqual([samples[1]]);
  });

  it("is stopped by a draw that is not finite, wherever it comes", () => {
    for (const place of [0, 1, 1000, 2047, 2048, 4999]) {
      for (const [bad, std] of [[Infinity, 22], [-Infinity, 22], [Number.NaN, 22], [Number.NaN, 0], [Infinity, 0]] as const) {
        let k = 0;
        const source = { standardNormal: () => (k++ === place ? bad : 0.5) };
        expect(() => ornsteinUhlenbeckInput(5000, 220, std, 0.01, 0.001, source)).toThrow(/^ornsteinUhlenbeckInput: rng must draw finite numbers, got /);
        k = 0;
        expect(() => ornsteinUhlenbeckInput(5000, 220, std, 1e-6, 1, source)).toThrow(/rng must draw finite numbers/); // ρ = 0
      }
    }
  });
});
