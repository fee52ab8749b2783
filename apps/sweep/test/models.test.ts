import { simulate } from "@concord/example-jansen-rit";
import { PUBLISHED } from "@concord/example-jansen-rit/parameters";
import { gaussianInput } from "@concord/noise";
import { defaultRng, SeedSequence } from "@concord/rng";
import { describe, expect, it } from "vitest";
import { jansenRit } from "../src/models/jansen-rit.ts";
import { Rhythm } from "../src/rhythm.ts";
import { Simulator } from "../src/simulator.ts";
import { study } from "./studies.ts";

const SECONDS = { seconds: 1, transient: 0.25 };
const grid = study({ ...SECONDS, axes: [{ name: "C", from: 50, to: 300, count: 3 }, { name: "p", from: 50, to: 350, count: 5 }] });

describe("a point of a sweep", () => {
  it("has the bits that the example's own time loop gives", () => {
    const rhythms = Array.from({ length: grid.points }, (_, k) => {
      const rng = defaultRng(new SeedSequence(42, { spawnKey: [k] }));
      const [C, p] = [50 + 125 * Math.floor(k / 5), 50 + 75 * (k % 5)];
      const signal = simulate({ ...SECONDS, dt: 1e-3, parameters: { ...PUBLISHED, C }, input: (n) => gaussianInput(n, p, 22, rng) });
      const rhythm = new Rhythm();
      signal.forEach((sample) => rhythm.push(sample));
      const { frequency, lowest, highest } = rhythm.measures(1e-3);
      return [frequency, lowest, highest];
    });
    expect([...new Simulator(grid, 1).simulate(0, grid.points)]).toEqual(rhythms.flat());
  });

  // The parameters of the sigmoid too: those are numbers for all columns, or an array.
  it.each(Object.keys(jansenRit.parameters))("has the same bits alone and in a batch, when %s is swept", (name) => {
    const published = jansenRit.parameters[name];
    const swept = study({ seconds: 0.5, transient: 0.1, axes: [{ name, from: 0.8 * published, to: 1.2 * published, count: 11 }] });
    const alone = new Simulator(swept, 1).simulate(0, 11);
    expect(alone.slice(0, 3)).not.toEqual(alone.slice(-3));
    for (const batch of [2, 4, 11, 32]) expect(new Simulator(swept, batch).simulate(0, 11), `batch of ${batch}`).toEqual(alone);
  });

  it("is the same whichever points are computed with it", () => {
    const all = new Simulator(grid, 4).simulate(0, grid.points);
    expect(new Simulator(grid, 4).simulate(7, 3)).toEqual(all.slice(21, 30));
  });
});

describe("without noise a column", () => {
  // From a boundary-value solution; p = 120 is bistable, so both start near the alpha cycle.
  it.each([
    [120, 10.468267571, 5.890386967, 7.955603229],
    [220, 10.93802873, 6.08825512, 9.034386791],
  ])("at p = %d is on its limit cycle", (p, frequency, lowest, highest) => {
    const quiet = study({ axes: [{ name: "p", from: p, to: p, count: 1 }], fixed: { std: 0 }, start: [0.11, 24, 17, 0, 0, 0], transient: 20 });
    const [f, low, high] = new Simulator(quiet, 1).simulate(0, 1);
    // A step of 1 ms is 1/91 of the cycle: the scheme's error and the parabola's are of the order of the fourth power of that.
    expect(Math.abs(f / frequency - 1)).toBeLessThan(1e-6);
    expect(Math.abs(low / lowest - 1)).toBeLessThan(1e-6);
    expect(Math.abs(high / highest - 1)).toBeLessThan(1e-6);
  });

  // At a Hopf point the cycle's amplitude vanishes like the square root of the distance, so p is a smooth function of its square.
  it.each([
    [89.83, 92, 94],
    [315.7, 311.5, 313.5],
  ])("begins to oscillate at the Hopf point p = %d", (hopf, from, to) => {
    // Close to the point the cycle is reached slowly.
    const quiet = study({ axes: [{ name: "p", from, to, count: 3 }], fixed: { std: 0 }, start: [0.11, 24, 17, 0, 0, 0], transient: 120, seconds: 2 });
    const results = new Simulator(quiet, 3).simulate(0, 3);
    const squares = [0, 1, 2].map((i) => (results[3 * i + 2] - results[3 * i + 1]) ** 2);
    const weight = (i: number): number => squares.reduce((product, square, j) => (j === i ? product : (product * square) / (square - squares[i])), 1);
    const vanishes = squares.reduce((sum, _, i) => sum + weight(i) * (from + i), 0);
    // What a parabola through three values, two to four pulses per second away, leaves.
    expect(Math.abs(vanishes - hopf)).toBeLessThan(0.03);
  });
});

describe("with noise a column", () => {
  // Computed by the example: its simulation with the same stream, dominantFrequency(welch(signal, 1000)). Its spectrum has bins of a
  // quarter of a hertz.
  it.each([
    [135, 220, 10.908],
    [135, 320, 11.136],
    [270, 220, 5.136],
    [135, 120, 2.408],
  ])("at C = %d, p = %d has the frequency at which Welch's spectrum is highest, %d Hz", (C, p, highest) => {
    const [frequency] = new Simulator(study({ axes: [{ name: "C", from: C, to: C, count: 1 }], fixed: { p } }), 1).simulate(0, 1);
    expect(Math.abs(frequency - highest)).toBeLessThan(0.25);
  });
});

describe("the regimes of a column", () => {
  it.each([
    [Number.NaN, 0, "rest"],
    [11, 1.4, "rest"],
    [11, 3, "alpha"],
    [5, 3, "theta"],
    [5, 9, "spikes"],
    [9, 9, "alpha"],
    [Number.NaN, 9, "delta"],
    [20, 3, "beta"],
    [40, 3, "gamma"],
  ])("%d Hz of %d mV: %s", (frequency, amplitude, regime) => {
    expect(jansenRit.regime(frequency, amplitude)).toBe(regime);
  });
});
