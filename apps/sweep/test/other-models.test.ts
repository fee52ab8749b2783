import { simulate as simulateEpileptor } from "@concord/example-epileptor";
import { PUBLISHED as EPILEPTOR } from "@concord/example-epileptor/parameters";
import { simulate as simulateWendling } from "@concord/example-wendling";
import { defaultRng, SeedSequence, whiteNoiseInput } from "@concord/models-utils";
import { describe, expect, it } from "vitest";
import { epileptor } from "../src/models/epileptor.ts";
import { wendling } from "../src/models/wendling.ts";
import { Rhythm } from "../src/rhythm.ts";
import { Simulator } from "../src/simulator.ts";
import type { Study } from "../src/study.ts";

const POINTS = 3;
const study = ({ name, start }: typeof wendling, parts: Pick<Study, "axes" | "seconds" | "transient" | "dt">): Study => ({ model: name, design: "grid", points: POINTS, fixed: {}, start, seed: "42", ...parts });
const rngOf = (k: number) => defaultRng(new SeedSequence(42, { spawnKey: [k] }));

function measures(signal: Float64Array, dt: number): number[] {
  const rhythm = new Rhythm();
  signal.forEach((sample) => rhythm.push(sample));
  const { frequency, lowest, highest } = rhythm.measures(dt);
  return [frequency, lowest, highest];
}

describe("a point has the bits that the example's own time loop gives, alone and in a batch, for", () => {
  it("a column with fast inhibition", () => {
    const times = { seconds: 2, transient: 0.5, dt: 1e-3 };
    const { A, B, sigma } = wendling.parameters;
    const expected = [5, 15, 25].flatMap((G, k) => {
      const rng = rngOf(k);
      return measures(simulateWendling({ ...times, gains: () => ({ A, B, G }), input: (n) => whiteNoiseInput(n, 90, sigma, times.dt, rng) }), times.dt);
    });
    const swept = study(wendling, { ...times, axes: [{ name: "G", from: 5, to: 25, count: POINTS }] });
    for (const batch of [1, 4]) expect([...new Simulator(swept, batch).simulate(0, POINTS)]).toEqual(expected);
  });

  it("the Epileptor", () => {
    const times = { seconds: 100, transient: 20, dt: 0.01 };
    const expected = [-2, -1.75, -1.5].flatMap((x0, k) => {
      const { potential } = simulateEpileptor({ duration: times.seconds, transient: times.transient, dt: times.dt, rng: rngOf(k), parameters: { ...EPILEPTOR, x0 } });
      return measures(potential, times.dt);
    });
    const swept = study(epileptor, { ...times, axes: [{ name: "x0", from: -2, to: -1.5, count: POINTS }] });
    for (const batch of [1, 4]) expect([...new Simulator(swept, batch).simulate(0, POINTS)]).toEqual(expected);
  });
});

describe("their regimes", () => {
  it.each([
    [wendling, Number.NaN, 2.9, "rest"],
    [wendling, 4, 20, "spikes"],
    [wendling, 11, 13, "alpha"],
    [wendling, 29, 6, "beta"],
    [epileptor, 0.1, 0.5, "rest"],
    [epileptor, 0.02, 2.4, "spikes"],
    [epileptor, 0.05, 5.5, "seizures"],
  ] as const)("%o at %d Hz of amplitude %d: %s", (model, frequency, amplitude, regime) => {
    expect(model.regime(frequency, amplitude)).toBe(regime);
  });
});
