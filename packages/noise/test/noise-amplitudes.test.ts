import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffusionToIntensity, intensityToDiffusion, intensityToOrnsteinUhlenbeckStd, intensityToStd, ornsteinUhlenbeckStdToIntensity, stdToIntensity } from "../src/index.ts";

const amplitude = fc.double({ min: 1e-100, max: 1e100, noNaN: true });
const time = fc.double({ min: 1e-9, max: 1e9, noNaN: true });

describe("each converter and its inverse", () => {
  it.each<[string, (x: number, time: number) => number, (x: number, time: number) => number]>([
    ["std and intensity", stdToIntensity, intensityToStd],
    ["diffusion and intensity", diffusionToIntensity, intensityToDiffusion],
    ["Ornstein–Uhlenbeck std and intensity", ornsteinUhlenbeckStdToIntensity, intensityToOrnsteinUhlenbeckStd],
  ])("%s give the amplitude back, up to a handful of roundings", (_, there, back) => {
    fc.assert(
      fc.property(amplitude, time, (x, time) => {
        expect(Math.abs(back(there(x, time), time) / x - 1)).toBeLessThan(5 * 2 ** -53 * 2);
        expect(Math.abs(there(back(x, time), time) / x - 1)).toBeLessThan(5 * 2 ** -53 * 2);
        expect(there(0, time)).toBe(0);
      }),
    );
  });
});

describe("the converters", () => {
  it("are the formulas of their sources", () => {
    expect(stdToIntensity(22, 0.0001)).toBeCloseTo(0.22, 15);
    expect(diffusionToIntensity(0.5)).toBe(1); // The Virtual Brain: √(2·nsig)
    expect(ornsteinUhlenbeckStdToIntensity(10, 0.005)).toBeCloseTo(1, 15);
  });

  it("of an Ornstein–Uhlenbeck process agree with the sum of its autocovariance: intensity² = Σ s²ρ^|k|·dt, for dt → 0", () => {
    const [std, tau, dt] = [3, 0.01, 1e-6];
    const rho = Math.exp(-dt / tau);
    // (dt/tau)²/12 = 8e-10 is the error of the sum.
    expect((std * std * dt * (1 + rho)) / (1 - rho) / ornsteinUhlenbeckStdToIntensity(std, tau) ** 2).toBeCloseTo(1, 8);
  });
});
