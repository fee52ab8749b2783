import { defaultRng } from "@concord/rng";
import { describe, expect, it } from "vitest";
import { shotNoiseInput } from "../src/shot-noise-input.ts";

/** Replays uniform draws. */
const replay = (...draws: number[]) => ({ random: () => draws.shift() as number });

describe("shotNoiseInput", () => {
  it("decays exactly while no pulse comes", () => {
    const samples = shotNoiseInput(20, 0, 2, 0.01, 0.001, defaultRng(1), [5]);
    samples.forEach((x, i) => expect(x).toBeCloseTo(5 * Math.exp(-(i + 1) / 10), 14));
  });

  it("lets each pulse decay from its own time on", () => {
    // rate·dt = 1: uniforms are multiplied until below e^−1, so 0.9, 0.9, 0.1 are two pulses; then come their ages in steps.
    const [sample] = shotNoiseInput(1, 1000, 2, 0.01, 0.001, replay(0.9, 0.9, 0.1, 0.25, 0.75), [1]);
    expect(sample).toBeCloseTo(Math.exp(-0.1) + 2 * (Math.exp(-0.025) + Math.exp(-0.075)), 14);
  });

  it("starts with the pulses of the past 40 tau, or where it is told", () => {
    // 40·rate·tau = 1.
    expect(shotNoiseInput(1, 25, 2, 0.001, 0.001, replay(0.9, 0.1, 0.025))[0]).toBeCloseTo(2 * Math.exp(-1), 14);
    expect(shotNoiseInput(1, 0, 2, 0.01, 0.001, defaultRng(1))).toEqual(new Float64Array([0]));
  });

  it("goes on from the start at the second sample", () => {
    // No pulse comes within a step: every uniform there is below e^(−rate·dt) at once.
    const samples = shotNoiseInput(4, 25, 2, 0.001, 0.001, replay(0.9, 0.1, 0.025, 0.1, 0.1, 0.1));
    samples.forEach((x, i) => expect(x).toBeCloseTo(2 * Math.exp(-1 - i), 14));
  });

  it("takes amplitudes of either sign, for inhibition", () => {
    const [up, down] = [2, -2].map((amplitude) => shotNoiseInput(100, 500, amplitude, 0.01, 0.001, defaultRng(1)));
    expect(down).toEqual(up.map((x) => -x));
  });
});
