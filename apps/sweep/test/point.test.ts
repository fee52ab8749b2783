import { describe, expect, it } from "vitest";
import { pointAt } from "../src/point.ts";
import { study } from "./studies.ts";

describe("point k of a grid", () => {
  const grid = study({ axes: [{ name: "C", from: 50, to: 500, count: 4 }, { name: "p", from: 0, to: 0.7, count: 8 }] });

  it("counts the last axis fastest, with the values of np.linspace", () => {
    // numpy 1.24.2: np.linspace(0, 0.7, 8)
    const p = [0, 0.09999999999999999, 0.19999999999999998, 0.3, 0.39999999999999997, 0.49999999999999994, 0.6, 0.7];
    expect(Array.from({ length: 32 }, (_, k) => pointAt(grid, k).values)).toEqual([50, 200, 350, 500].flatMap((C) => p.map((value) => [C, value])));
  });

  it("draws from child k of the seed, whatever else is drawn", () => {
    // numpy 1.24.2: [np.random.default_rng(s).standard_normal() for s in np.random.SeedSequence(42).spawn(3)]
    const normals = [0.41832996532437755, 1.2544943667397455, -1.6493990159384666];
    expect([0, 1, 2].map((k) => pointAt(grid, k).rng.standardNormal())).toEqual(normals);
  });

  it("takes seeds that no number holds", () => {
    const seeded = (seed: string): number => pointAt({ ...grid, seed }, 0).rng.standardNormal();
    expect(seeded("9007199254740993")).not.toBe(seeded("9007199254740992"));
  });
});

describe("point k of a random design", () => {
  const random = study({ design: "random", points: 1000, axes: [{ name: "C", from: 50, to: 500 }, { name: "p", from: 0, to: 400 }] });

  it("draws its values from its own stream, uniformly", () => {
    // numpy 1.24.2: rng = np.random.default_rng(np.random.SeedSequence(42, spawn_key=(7,))); rng.uniform(50, 500), rng.uniform(0, 400), rng.standard_normal()
    const { values, rng } = pointAt(random, 7);
    expect([...values, rng.standardNormal()]).toEqual([50.71061571869908, 37.10313423948, -0.31787814839704825]);
    const all = Array.from({ length: 1000 }, (_, k) => pointAt(random, k).values[0]);
    expect(Math.min(...all)).toBeGreaterThanOrEqual(50);
    expect(Math.max(...all)).toBeLessThan(500);
    // The mean of 1000 draws has a standard deviation of 450/√12/√1000 = 4.1.
    expect(Math.abs(all.reduce((a, b) => a + b) / 1000 - 275)).toBeLessThan(5 * 4.1);
  });
});
