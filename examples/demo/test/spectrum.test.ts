import { describe, expect, it } from "vitest";
import { dominantFrequency, welch } from "../src/spectrum.ts";

const sine = (frequency: number, amplitude: number, n: number, sampleRate: number): Float64Array =>
  Float64Array.from({ length: n }, (_, i) => 3 + amplitude * Math.sin((2 * Math.PI * frequency * i) / sampleRate));

describe("welch", () => {
  it("holds the variance of the signal: the integral of the density", () => {
    const { frequencies, power } = welch(sine(10, 2, 16_384, 1024), 1024);
    const integral = power.reduce((sum, p) => sum + p, 0) * frequencies[1];
    expect(integral).toBeCloseTo(2, 9); // amplitude²/2; 10 Hz lies on a frequency of the segments, so that nothing leaks
  });

  it("has scipy's values", () => {
    // scipy 1.10.1: signal.welch(x, 100, "hann", 8) of x[i] = i² mod 7, i < 16
    const { frequencies, power } = welch(Float64Array.from({ length: 16 }, (_, i) => (i * i) % 7), 100, 8);
    expect(Array.from(frequencies)).toEqual([0, 12.5, 25, 37.5, 50]);
    const scipy = [0.01082924482617738, 0.042352934096799216, 0.05966638607589538, 0.04435730319472647, 0.00746460638945291];
    scipy.forEach((value, k) => expect(power[k]).toBeCloseTo(value, 12));
  });

  it("takes a signal shorter than its segments", () => {
    expect(welch(new Float64Array(1000), 1000).power.length).toBe(257);
  });
});

describe("dominantFrequency", () => {
  it("finds a sine between two frequencies of the spectrum", () => {
    // A parabola through the logarithms of a Hann window's main lobe is good to a few hundredths of the spacing, 0.24 Hz.
    expect(dominantFrequency(welch(sine(10.9, 1, 10_000, 1000), 1000))).toBeCloseTo(10.9, 1);
  });

  it("stays at a frequency whose neighbours have no power", () => {
    expect(dominantFrequency({ frequencies: new Float64Array([0, 1, 2, 3]), power: new Float64Array([0, 0, 1, 0]) })).toBe(2);
  });
});
