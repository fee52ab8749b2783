import { rk4Step } from "@concord/integrators";
import { gaussianInput } from "@concord/noise";
import { defaultRng } from "@concord/rng";
import { describe, expect, it } from "vitest";
import { derivative } from "../src/equations.ts";
import { simulate } from "../src/model.ts";
import { dominantFrequency, welch } from "@concord/example-demo/spectrum";

const DT = 1e-4;
const constant = (p: number) => (nSamples: number): Float64Array => new Float64Array(nSamples).fill(p);

describe("a Jansen–Rit column", () => {
  it("at p = 220 takes the reference steps of 1 ms from rest", () => {
    // Values of an independent implementation to 15 digits; the last ones depend on the exponential function.
    const step = (y: number[], i: number): number[] =>
      rk4Step(derivative, y, i * 1e-3, 1e-3, 220, 3.25, 22, 100, 50, 135, 108, 33.75, 33.75, 2.5, 6, 0.56);
    let y = step([0, 0, 0, 0, 0, 0], 0);
    const reference = [2.56127908057418e-5, 0.036213704122682, 0.00301399475799245, 0.0496750507601993, 70.0298416775976, 5.92833935233699];
    y.forEach((value, i) => expect(Math.abs(value / reference[i] - 1)).toBeLessThan(1e-13));
    for (let i = 1; i < 1000; i++) y = step(y, i);
    expect(y[1] - y[2]).toBeCloseTo(6.56899032961865, 10);
  });

  // Frequency and extrema of the limit cycles, from a boundary-value solution; p = 120 is bistable, so it starts near its alpha cycle.
  it.each([
    [120, [0.11, 24, 17, 0, 0, 0], 10.468267571, 5.890386967, 7.955603229],
    [220, [0, 0, 0, 0, 0, 0], 10.93802873, 6.08825512, 9.034386791],
  ])("at constant p = %d is on its limit cycle", (p, start, frequency, lowest, highest) => {
    const eeg = simulate({ seconds: 5, transient: 20, dt: DT, start, input: constant(p) });
    expect(Math.abs(cycleFrequency(eeg, (lowest + highest) / 2) / frequency - 1)).toBeLessThan(1e-6);
    const peaks = extrema(eeg);
    expect(Math.abs(Math.min(...peaks) / lowest - 1)).toBeLessThan(1e-6);
    expect(Math.abs(Math.max(...peaks) / highest - 1)).toBeLessThan(1e-6);
  });

  it("from rest at p = 120 falls into a slow cycle of large spikes instead", () => {
    const eeg = simulate({ seconds: 5, transient: 10, dt: DT, input: constant(120) });
    expect(cycleFrequency(eeg, 5)).toBeCloseTo(2.38456622, 6); // scipy 1.10.1: solve_ivp, DOP853, rtol 1e-11
    expect(Math.min(...extrema(eeg))).toBeCloseTo(1.23, 2);
    expect(Math.max(...extrema(eeg))).toBeCloseTo(11.17, 2);
  });

  it.each([1, 2, 3, 42])("with noisy input is strongest in the alpha band, seed %d", (seed) => {
    const rng = defaultRng(seed);
    const eeg = simulate({ seconds: 10, dt: DT, recordEvery: 10, input: (n) => gaussianInput(n, 220, 22, rng) });
    const frequency = dominantFrequency(welch(eeg, 1000));
    expect(frequency).toBeGreaterThan(8);
    expect(frequency).toBeLessThan(13);
  });
});

describe("simulate", () => {
  it("records what was asked for, after the transient", () => {
    const all = simulate({ seconds: 0.5, transient: 0, dt: 1e-3, input: constant(220) });
    expect(all.length).toBe(500);
    expect(all[0]).toBe(0);
    const some = simulate({ seconds: 0.3, transient: 0.2, dt: 1e-3, recordEvery: 7, input: constant(220) });
    expect(some).toEqual(all.slice(200).filter((_, i) => i % 7 === 0));
  });

  it("draws the same input whatever the length of its blocks, one sample a step", () => {
    let drawn = 0;
    simulate({ seconds: 2.5, transient: 0.25, dt: DT, input: (n) => ((drawn += n), constant(220)(n)) });
    expect(drawn).toBe(27_500);
  });

  it("tells its progress, up to 1, and shows what there is", () => {
    const told: [fraction: number, samples: number][] = [];
    simulate({ seconds: 2, transient: 0.5, dt: DT, input: constant(220), onProgress: (fraction, eeg) => told.push([fraction, eeg.length]) });
    expect(told).toEqual([[0.4, 5_000], [0.8, 15_000], [1, 20_000]]);
  });
});

/** Mean frequency (Hz) of crossing a level upwards; between two samples the signal is a straight line. */
function cycleFrequency(signal: Float64Array, level: number): number {
  const crossings: number[] = [];
  for (let i = 1; i < signal.length; i++) {
    if (signal[i - 1] < level && signal[i] >= level) crossings.push(i - 1 + (level - signal[i - 1]) / (signal[i] - signal[i - 1]));
  }
  return (crossings.length - 1) / ((crossings[crossings.length - 1] - crossings[0]) * DT);
}

/** Values of the turning points, each from a parabola through three samples: the samples alone err by 1e-6. */
function extrema(signal: Float64Array): number[] {
  const values: number[] = [];
  for (let i = 1; i < signal.length - 1; i++) {
    const left = signal[i] - signal[i - 1];
    const right = signal[i] - signal[i + 1];
    if (left * right > 0) values.push(signal[i] + (left - right) ** 2 / (8 * (left + right)));
  }
  return values;
}
