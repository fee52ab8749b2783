import { defaultRng, rk4Step, whiteNoiseInput } from "@concord/models-utils";
import { describe, expect, it } from "vitest";
import { derivative } from "../src/equations.ts";
import { simulate } from "../src/model.ts";
import { PUBLISHED } from "../src/parameters.ts";
import { DEFAULTS, record, SAMPLE_RATE } from "../src/recording.ts";
import { findRegime, type Regime } from "../src/regime.ts";
import { phaseTimes, SCHEDULES } from "../src/schedules.ts";

const constant = (p: number) => (nSamples: number): Float64Array => new Float64Array(nSamples).fill(p);
const SEEDS = [1n, 2n, 3n, 4n, 5n];

describe("a column with fast inhibition", () => {
  it("without it and with the gains of Jansen & Rit is their column", () => {
    // y1 − y2 at p = 220 after 1000 steps of 1 ms from rest, by an independent implementation of theirs; see examples/jansen-rit.
    let y: number[] = Array(10).fill(0);
    for (let i = 0; i < 1000; i++) y = rk4Step(derivative, y, i * 1e-3, 1e-3, 220, { A: 3.25, B: 22, G: 0 }, PUBLISHED);
    expect(y[1] - y[2] - y[3]).toBeCloseTo(6.56899032961865, 10);
  });

  it("has a derivative that another implementation agrees with", () => {
    // NumPy 1.24.2, written from the C program of ModelDB 97983.
    const y = [0.1, 20, 12, 3, 0.5, 1, -2, 3, -4, 5];
    const reference = [1.0, -2.0, 3.0, -4.0, 5.0, -291.1313507039158, 111411.01144281629, 9133.207633884776, -343154.47030765266, -581.6086626997103];
    derivative(y, 0, 90, { A: 5, B: 25, G: 15 }, PUBLISHED).forEach((value, i) => expect(Math.abs(value - reference[i])).toBeLessThan(1e-9 * Math.abs(reference[i])));
  });

  const shows = (gains: string, check: (regime: Regime) => void): void => {
    it.each(SEEDS)(`${gains}: the published regime, seed %d`, (seed) => {
      const regime = findRegime(record({ ...DEFAULTS, gains, seed, seconds: 20 }).potential, SAMPLE_RATE);
      expect(regime.name).toBe(gains);
      check(regime);
    });
  };
  shows("background", ({ std, spikeRate }) => expect([std < 1, spikeRate]).toEqual([true, 0]));
  shows("sporadic", ({ spikeRate }) => expect(spikeRate).toBeLessThan(1));
  shows("sustained", ({ spikeRate }) => expect(Math.abs(spikeRate - 4.4)).toBeLessThan(0.3));
  shows("rhythm", ({ frequency, std }) => expect([frequency > 8 && frequency < 13, std < 1]).toEqual([true, true]));
  shows("fast", ({ frequency, std }) => expect([frequency > 20 && frequency < 30, std < 0.5]).toEqual([true, true]));
  shows("sinusoidal", ({ frequency, std }) => expect([Math.abs(frequency - 11) < 0.3, std > 3]).toEqual([true, true]));

  it("goes from background through spikes and fast activity into a rhythm as slow inhibition fails", () => {
    const { potential, schedule } = record(DEFAULTS);
    const phases = phaseTimes(schedule, potential.length / SAMPLE_RATE).map(([start, end]) => potential.subarray(start * SAMPLE_RATE, end * SAMPLE_RATE));
    const [before, spikes, , fast, rhythm] = phases.map((phase) => findRegime(phase, SAMPLE_RATE).name);
    expect([before, spikes, fast, rhythm]).toEqual(["background", "sporadic", "fast", "rhythm"]);
  });

  it("needs noise for sporadic spikes and none for sustained ones", () => {
    const quiet = (gains: string) => findRegime(record({ ...DEFAULTS, gains, sigma: 0, seconds: 10 }).potential, SAMPLE_RATE);
    expect(quiet("sporadic").spikeRate).toBe(0);
    expect(quiet("sustained").spikeRate).toBeGreaterThan(4);
  });

  it("has the same noise at another step", () => {
    const [{ A, B, G }] = SCHEDULES.background;
    const std = (dt: number): number => {
      const rng = defaultRng(1);
      const input = (n: number): Float64Array => whiteNoiseInput(n, 90, DEFAULTS.sigma, dt, rng);
      return findRegime(simulate({ seconds: 100, dt, gains: () => ({ A, B, G }), input }), 1 / dt).std;
    };
    // 100 s hold some 500 independent values of a signal of 5 Hz, whose standard deviation is then good to 3 %; 15 % is five of these.
    expect(Math.abs(std(1e-3) / std(2.5e-4) - 1)).toBeLessThan(0.15);
  });
});

describe("simulate", () => {
  const gains = () => SCHEDULES.sustained[0];

  it("records what was asked for, after the transient", () => {
    const all = simulate({ seconds: 0.5, transient: 0, dt: 1e-3, gains, input: constant(90) });
    expect(all.length).toBe(500);
    expect(all[0]).toBe(0);
    const some = simulate({ seconds: 0.3, transient: 0.2, dt: 1e-3, recordEvery: 7, gains, input: constant(90) });
    expect(some).toEqual(all.slice(200).filter((_, i) => i % 7 === 0));
  });

  it("asks for the gains of the time that is recorded", () => {
    const times: number[] = [];
    simulate({ seconds: 2e-3, transient: 2e-3, dt: 1e-3, gains: (t) => (times.push(t), gains()), input: constant(90) });
    expect(times).toEqual([0, 0, 0, 1e-3]);
  });

  it("tells its progress, up to 1, and shows what there is", () => {
    const told: [fraction: number, samples: number][] = [];
    const onProgress = (fraction: number, potential: Float64Array): void => void told.push([fraction, potential.length]);
    simulate({ seconds: 10, transient: 2.5, gains, input: constant(90), onProgress });
    expect(told).toEqual([[0.4, 5_000], [0.8, 15_000], [1, 20_000]]);
  });
});
