import { defaultRng, rk4Step } from "@concord/models-utils";
import { describe, expect, it } from "vitest";
import { derivative } from "../src/equations.ts";
import { simulate } from "../src/model.ts";
import { type Parameters, PUBLISHED } from "../src/parameters.ts";
import { DEFAULTS, record } from "../src/recording.ts";
import { findSeizures, type Seizure } from "../src/seizures.ts";

const QUIET: Parameters = { ...PUBLISHED, sigma1: 0, sigma2: 0 };
const whole = (seizures: readonly Seizure[]): Required<{ onset: number; offset: number }>[] =>
  seizures.flatMap(({ onset, offset }) => (onset === undefined || offset === undefined ? [] : [{ onset, offset }]));
const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const height = (values: Float64Array): number => values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b));

describe("the derivative of the Epileptor", () => {
  // NumPy 1.24.2, from the equations as The Virtual Brain has them; the bits differ in the order of operations alone.
  it.each([
    [[-0.5, -1.5, 3.2, 0.1, 0.3, -0.05], [-0.725, 1.25, 0.0004200210010500526, 0.239, 0.18, 0]],
    [[0.5, -1.5, 3.2, -0.5, 0.3, -0.05], [-1.158, 1.25, 0.0018200910045502276, -0.235, -0.03, 0.001]],
  ])("at %o is that of the published equations, on both sides of their conditions", (y, reference) => {
    derivative(y, 0, PUBLISHED).forEach((value, i) => expect(value).toBeCloseTo(reference[i], 15));
  });
});

describe("the Epileptor without noise", () => {
  it("has seizures of the length and at the intervals that another integrator finds", () => {
    // scipy 1.10.1, solve_ivp, DOP853, rtol 1e-9: z turns at 1837 (2.8535), 2805 (4.1429), 3770.5 and 4738.5.
    const rk4 = { y: [0, -5, 3, 0, 0, 0], z: new Float64Array(100_000) };
    for (let i = 0; i < rk4.z.length; i++) {
      rk4.z[i] = rk4.y[2];
      rk4.y = rk4Step(derivative, rk4.y, i * 0.05, 0.05, QUIET);
    }
    const [, second] = whole(findSeizures(rk4.z));
    expect(Math.abs(second.onset * 0.05 - 1837)).toBeLessThan(1); // the reference is sampled every 0.5
    expect(Math.abs(second.offset * 0.05 - 2805)).toBeLessThan(1);

    // Euler's method stays a little longer on the cycle: by 1 % at its step of 0.01, in proportion to the step.
    const { z } = simulate({ duration: 5000, rng: defaultRng(1), recordEvery: 50, parameters: QUIET });
    const [, seizure] = whole(findSeizures(z));
    expect((seizure.offset - seizure.onset) * 0.5).toBeGreaterThan(968);
    expect((seizure.offset - seizure.onset) * 0.5).toBeLessThan(968 * 1.02);
    expect(z[seizure.onset]).toBeCloseTo(2.8535, 2);
    expect(z[seizure.offset]).toBeCloseTo(4.1429, 1);
  });

  it("slows its discharges down toward the offset, as human seizures do", () => {
    // Jirsa et al. (2014): the offset is a homoclinic bifurcation, where the period grows without bound.
    const { potential, z } = simulate({ duration: 2500, transient: 850, rng: defaultRng(1), recordEvery: 10, parameters: QUIET });
    const [{ onset, offset }] = whole(findSeizures(z));
    const discharges: number[] = [];
    for (let i = onset; i < offset; i++) {
      if (potential[i] < -1.5 && potential[i] < potential[i - 1] && potential[i] <= potential[i + 1]) discharges.push(i);
    }
    const gaps = discharges.slice(1).map((discharge, i) => discharge - discharges[i]);
    const third = Math.floor(gaps.length / 3);
    expect(gaps.length).toBeGreaterThan(60);
    expect(Math.max(...gaps.slice(-third))).toBeGreaterThan(3 * Math.max(...gaps.slice(0, third)));
  });

  it("is bistable where the slow variable lets it: rest and discharges, by where it starts", () => {
    const frozen = { ...QUIET, tau0: 1e15 };
    const settled = (start: readonly number[]): Float64Array =>
      simulate({ duration: 300, transient: 300, rng: defaultRng(1), start, parameters: frozen }).potential;
    const [resting, discharging] = [[-1.8, -15], [0, -5]];
    expect(height(settled([...resting, 3.1, 0, 0, 0]))).toBeLessThan(0.1);
    expect(height(settled([...discharging, 3.1, 0, 0, 0]))).toBeGreaterThan(2);
    for (const fast of [resting, discharging]) {
      expect(height(settled([...fast, 2.7, 0, 0, 0]))).toBeGreaterThan(2); // no rest where a seizure begins
      expect(height(settled([...fast, 4.2, 0, 0, 0]))).toBeLessThan(0.1); // no discharges where it ends
    }
  });
});

describe("the Epileptor with noise", () => {
  it.each([1n, 2n, 3n, 4n, 5n])("has seizures that begin and end with a shift of the potential, seed %d", (seed) => {
    const { potential, z } = record({ ...DEFAULTS, seed, duration: 4000 });
    const seizures = whole(findSeizures(z));
    expect(seizures.length).toBeGreaterThan(0);
    for (const { onset, offset } of seizures) {
      const inside = mean(potential.subarray(onset + 40, offset - 40));
      expect(mean(potential.subarray(onset - 300, onset)) - inside).toBeGreaterThan(1);
      expect(mean(potential.subarray(offset + 100, offset + 300)) - inside).toBeGreaterThan(1);
    }
  });

  it("spikes between seizures, which it does not without", () => {
    const spikes = (parameters: Parameters): number => {
      const { potential, z } = record({ ...DEFAULTS, ...parameters, duration: 4000 });
      const isInSeizure = (i: number): boolean => findSeizures(z).some(({ onset = 0, offset = z.length }) => i > onset - 200 && i < offset + 200);
      return potential.filter((v, i) => i > 0 && potential[i - 1] < 1.6 && v >= 1.6 && !isInSeizure(i)).length;
    };
    expect(spikes(PUBLISHED)).toBeGreaterThan(2);
    expect(spikes(QUIET)).toBe(0);
  });

  it("has seizures above a critical excitability alone", () => {
    // Close to −2.05, where the state of rest loses its stability: Proix et al. (2014), J. Neurosci. 34, 15009–15021.
    const seizures = (x0: number): number => findSeizures(record({ ...DEFAULTS, x0, duration: 6000 }).z).length;
    expect([seizures(-2.4), seizures(-2.1)]).toEqual([0, 0]);
    expect(seizures(-2)).toBeGreaterThan(1);
  });
});

describe("simulate", () => {
  it("records what was asked for, after the transient", () => {
    const run = (options: object) => simulate({ duration: 3, rng: defaultRng(1), dt: 0.1, ...options });
    const all = run({ duration: 5 });
    expect(all.potential.length).toBe(50);
    expect([all.potential[0], all.z[0]]).toEqual([0, 3]);
    expect(run({ transient: 2, recordEvery: 7 }).potential).toEqual(all.potential.slice(20).filter((_, i) => i % 7 === 0));
  });

  it("tells its progress, up to 1, and shows what there is", () => {
    const told: [fraction: number, samples: number][] = [];
    const onProgress = (fraction: number, potential: Float64Array): void => void told.push([fraction, potential.length]);
    simulate({ duration: 200, transient: 50, rng: defaultRng(1), onProgress });
    expect(told).toEqual([[0.4, 5_000], [0.8, 15_000], [1, 20_000]]);
  });
});
