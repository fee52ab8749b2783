import { describe, expect, it } from "vitest";
import { Rhythm } from "../src/rhythm.ts";

const DT = 1e-3;
const measure = (f: (t: number) => number, seconds = 10) => {
  const rhythm = new Rhythm();
  for (let i = 0; i < seconds / DT; i++) rhythm.push(f(i * DT));
  return rhythm.measures(DT);
};

describe("the rhythm of", () => {
  it.each([1.7, 10.4, 33])("a sine of %d Hz is its frequency and extremes", (hertz) => {
    const { frequency, lowest, highest } = measure((t) => 3 + 2 * Math.sin(2 * Math.PI * hertz * t));
    // The parabola's errors are of fourth order in the step, (2π·33 Hz·1 ms)⁴ = 2e-3 at most, and most cancels over the cycles.
    expect(Math.abs(frequency / hertz - 1)).toBeLessThan(1e-4);
    expect(lowest).toBeCloseTo(1, 3);
    expect(highest).toBeCloseTo(5, 3);
  });

  it("pulses counts each once, though the signal is low most of the time", () => {
    expect(measure((t) => 1 / (1 + 500 * Math.sin(Math.PI * 3.2 * t) ** 2)).frequency).toBeCloseTo(3.2, 4);
  });

  it("a wave with ripples does not count them, nor those of two cycles with one peak each twice", () => {
    expect(measure((t) => Math.sin(2 * Math.PI * 4 * t) + 0.05 * Math.sin(2 * Math.PI * 47 * t)).frequency).toBeCloseTo(4, 1);
  });

  it("a wave with two peaks counts both", () => {
    expect(measure((t) => Math.sin(2 * Math.PI * 4 * t) + Math.sin(2 * Math.PI * 8 * t)).frequency).toBeCloseTo(8, 1);
  });

  it("a wave on a wandering mean is the wave's", () => {
    expect(measure((t) => Math.sin(2 * Math.PI * 9 * t) + 2 * Math.sin(2 * Math.PI * 0.1 * t)).frequency).toBeCloseTo(9, 1);
  });

  it.each<[string, (t: number) => number]>([
    ["a constant", () => 7],
    ["what only rises", (t) => t],
    ["a single hump", (t) => -((t - 5) ** 2)],
    ["a single peak between two troughs", (t) => (t < 7.5 ? Math.sin(2 * Math.PI * 0.15 * t) : -0.7)],
  ])("%s has no frequency", (_, f) => {
    expect(measure(f).frequency).toBeNaN();
  });

  it("a plateau's peak counts once", () => {
    const wave = [0, 1, 2, 2, 1, 0, 0];
    const rhythm = new Rhythm();
    for (let i = 0; i < 700; i++) rhythm.push(wave[i % 7]);
    expect(rhythm.measures(1).frequency).toBeCloseTo(1 / 7, 12);
  });

  it("a column at rest, whose last bit moves, is nothing beyond that bit", () => {
    const wave = [1 - 2 ** -53, 1, 1, 1 + 2 ** -52, 1];
    const rhythm = new Rhythm();
    for (let i = 0; i < 100; i++) rhythm.push(wave[i % 5]);
    const { lowest, highest } = rhythm.measures(1);
    expect(highest - lowest).toBeLessThan(1e-15);
  });

  it.each([Number.NaN, Infinity, -Infinity])("what becomes %d is not measured, even if it comes back", (value) => {
    expect(measure((t) => (t > 3 && t < 3.01 ? value : Math.sin(60 * t)))).toEqual({ frequency: Number.NaN, lowest: Number.NaN, highest: Number.NaN });
  });
});
