import { defaultRng } from "@concord/rng";
import { describe, expect, it } from "vitest";
import { poissonInput } from "../src/index.ts";
import { logPoissonProbability, poissonSampler } from "../src/poisson-sampler.ts";
import numpy from "./golden/numpy-inputs.json" with { type: "json" };
import { average, passesChiSquare } from "./statistics.ts";

const SEED = 20_260_101;

describe("poissonInput", () => {
  it.each(numpy.poisson as [number[], number[]][])("has the counts of NumPy's rng.poisson(%s)", ([mean], counts) => {
    expect(Array.from(poissonInput(counts.length, mean, 1, defaultRng(42)))).toEqual(counts);
  });

  it("is counts/dt", () => {
    const counts = defaultRng(42);
    const sampler = poissonSampler("test", 220 * 0.001);
    expect(Array.from(poissonInput(500, 220, 0.001, defaultRng(42)))).toEqual(Array.from({ length: 500 }, () => sampler(counts) / 0.001));
  });

  // False alarms: 1e-6 each.
  it.each([0.01, 0.22, 3, 9.99, 10, 10.5, 22, 150])("has Poisson counts, of mean %d", (mean) => {
    const n = 200_000;
    const most = Math.ceil(mean + 12 * Math.sqrt(mean) + 12);
    const observed = Array.from({ length: most + 1 }, () => 0);
    for (const count of poissonInput(n, mean, 1, defaultRng(SEED))) observed[Math.min(count, most)]++;
    // Probabilities by their recurrence, from e^−mean on.
    const expected = observed.map((_, k) => n * Array.from({ length: k }, (_, i) => mean / (i + 1)).reduce((p, factor) => p * factor, Math.exp(-mean)));
    expect(passesChiSquare(observed, expected)).toBe(true);
    expect(passesChiSquare(observed, observed.map((_, k) => expected[k && k - 1]))).toBe(false); // those of one pulse more
  });

  it.each([1e4, 1e6, 1e12, 1e15])("has mean and variance of large means as asked: %d", (mean) => {
    const n = 100_000;
    const deviations = poissonInput(n, mean, 1, defaultRng(SEED)).map((count) => (count - mean) / Math.sqrt(mean));
    // Within 5 standard errors: false alarms 5.7e-7 each. The sampler's counts are whole numbers that doubles hold exactly.
    expect(Math.abs(average(deviations))).toBeLessThan(5 / Math.sqrt(n));
    expect(Math.abs(average(deviations.map((x) => x * x)) - 1)).toBeLessThan(5 * Math.sqrt(2 / n));
    expect(poissonInput(1000, mean, 1, defaultRng(SEED)).every(Number.isSafeInteger)).toBe(true);
  });

  it("draws nothing where there are no pulses", () => {
    const rng = defaultRng(1);
    expect(poissonInput(3, 0, 0.001, rng)).toEqual(new Float64Array(3));
    expect(rng.toJSON()).toEqual(defaultRng(1).toJSON());
  });

  it("takes draws of 0, by which the rejection divides", () => {
    const draws = [0, 0.5, 0.5, 0.5];
    expect(poissonInput(1, 22, 1, { random: () => draws.shift() as number })).toEqual(new Float64Array([22]));
    expect(poissonInput(1, 0.5, 1, { random: () => 0 })).toEqual(new Float64Array([0]));
  });
});

describe("the logarithm of the Poisson probability", () => {
  it("is that of mean^k·e^−mean/k!, up to rounding", () => {
    for (const mean of [10, 22.5, 150]) {
      let exact = -mean;
      for (let k = 0; k < 400; k++) {
        if (k > 0) exact += Math.log(mean / k);
        expect(Math.abs(logPoissonProbability(k, mean) - exact)).toBeLessThan(1e-13 * (1 + Math.abs(exact)) + 1e-12); // 400 rounded terms up to 5
      }
    }
  });

  it("changes with the count by log(mean/k), also where the logarithm of k! has no digits left for it", () => {
    const mean = 1e12;
    for (const k of [mean - 5e6, mean, mean + 5e6]) {
      const change = logPoissonProbability(k + 1e5, mean) - logPoissonProbability(k - 1e5, mean);
      // Σ log(mean/j) over the 2e5 counts in between, by its midpoint; the next term is below 1e-9.
      expect(change).toBeCloseTo(2e5 * Math.log1p((mean - k - 0.5) / (k + 0.5)), 6);
    }
  });
});
