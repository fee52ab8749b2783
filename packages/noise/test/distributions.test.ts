import { defaultRng } from "@concord/rng";
import { describe, expect, it } from "vitest";
import { coloredNoiseInput, correlatedGaussianInput, gaussianInput, ornsteinUhlenbeckInput, shotNoiseInput, uniformInput, whiteNoiseInput, wienerIncrementPairs, wienerIncrements } from "../src/index.ts";
import { autocovariance, average, normalDistribution, passesKolmogorovSmirnov } from "./statistics.ts";

const SEED = 20_260_101;
const N = 200_000;

// An estimate lies within 5 of its standard errors in all but 5.7e-7 of the seeds.
const within5 = (estimate: number, truth: number, standardError: number): void => expect(Math.abs(estimate - truth)).toBeLessThan(5 * standardError);

describe("Kolmogorov and Smirnov find nothing in (false alarms: 2.7e-6 each)", () => {
  const independent: [string, () => Float64Array, (x: number) => number][] = [
    ["gaussianInput", () => gaussianInput(N, 220, 22, defaultRng(SEED)), normalDistribution(220, 22)],
    ["whiteNoiseInput", () => whiteNoiseInput(N, 220, 2, 1e-4, defaultRng(SEED)), normalDistribution(220, 200)],
    ["uniformInput", () => uniformInput(N, 120, 320, defaultRng(SEED)), (x) => (x - 120) / 200],
    ["wienerIncrements", () => wienerIncrements(N, 1e-4, defaultRng(SEED)), normalDistribution(0, 0.01)],
    ["ΔZ", () => wienerIncrementPairs(N, 0.3, defaultRng(SEED)).filter((_, i) => i % 2 === 1), normalDistribution(0, Math.sqrt(0.3 ** 3 / 3))],
    // First samples of many starts: the stationary distribution itself.
    ["ornsteinUhlenbeckInput's start", () => repeated((rng) => ornsteinUhlenbeckInput(1, 220, 22, 0.01, 0.001, rng)), normalDistribution(220, 22)],
    ["ornsteinUhlenbeckInput's 5th sample", () => repeated((rng) => ornsteinUhlenbeckInput(5, 220, 22, 0.01, 0.001, rng)), normalDistribution(220, 22)],
    ["coloredNoiseInput's start", () => repeated((rng) => coloredNoiseInput(1, 1, 22, 1, 40, 0.001, rng)), normalDistribution(0, 22)],
    ["coloredNoiseInput's 5th sample", () => repeated((rng) => coloredNoiseInput(5, 1.5, 22, 1, 40, 0.001, rng)), normalDistribution(0, 22)],
  ];

  it.each(independent)("%s", (_, samples, distribution) => {
    expect(passesKolmogorovSmirnov(samples(), distribution)).toBe(true);
  });

  it("samples that are off by a hundredth of their standard deviation, if 600 000 of them", () => {
    expect(passesKolmogorovSmirnov(gaussianInput(600_000, 0.01, 1, defaultRng(SEED)), normalDistribution(0, 1))).toBe(false);
  });
});

/** Last samples of 20 000 short inputs of one generator. */
function repeated(draw: (rng: ReturnType<typeof defaultRng>) => Float64Array): Float64Array {
  const rng = defaultRng(SEED);
  return Float64Array.from({ length: 20_000 }, () => draw(rng).at(-1) as number);
}

describe("moments", () => {
  it("of an Ornstein–Uhlenbeck process: autocovariance s²ρᵏ, at steps fine and coarse against tau", () => {
    for (const dt of [0.001, 0.02]) {
      const rho = Math.exp(-dt / 0.01);
      const samples = ornsteinUhlenbeckInput(N, 220, 22, 0.01, dt, defaultRng(SEED));
      within5(average(samples), 220, 22 * Math.sqrt((1 + rho) / (1 - rho) / N));
      for (const lag of [0, 1, 2, 5, 10]) {
        // Bartlett's formula for the variance of an autocovariance of a normal process with autocorrelation ρ^k.
        const r2 = rho * rho;
        const variance = 22 ** 4 * ((1 + r2) / (1 - r2) + rho ** (2 * lag) * (2 * lag + (1 + r2) / (1 - r2)));
        within5(autocovariance(samples, 220, lag), 22 * 22 * rho ** lag, Math.sqrt(variance / N));
      }
    }
  });

  it("of shot noise: Campbell's theorem, at steps fine and coarse against tau, and at the start", () => {
    const [rate, amplitude, tau] = [500, 2, 0.01];
    const [mean, variance] = [amplitude * rate * tau, (amplitude * amplitude * rate * tau) / 2];
    for (const dt of [0.001, 0.02]) {
      const rho = Math.exp(-dt / tau);
      const n = 100_000;
      const samples = shotNoiseInput(n, rate, amplitude, tau, dt, defaultRng(SEED));
      within5(average(samples), mean, Math.sqrt((variance * (1 + rho)) / (1 - rho) / n));
      // The excess kurtosis of shot noise, 1/(rate·tau) = 0.2, adds a tenth to a normal process's variance of the variance.
      const standardError = variance * Math.sqrt((2.2 * (1 + rho * rho)) / (1 - rho * rho) / n);
      for (const lag of [0, 1, 5]) within5(autocovariance(samples, mean, lag), variance * rho ** lag, standardError);
    }
    const starts = repeated((rng) => shotNoiseInput(1, rate, amplitude, tau, 0.001, rng));
    within5(average(starts), mean, Math.sqrt(variance / starts.length));
    within5(autocovariance(starts, mean, 0), variance, variance * Math.sqrt(2.2 / starts.length));
  });

  it("of (ΔW, ΔZ): variances dt and dt³/3, covariance dt²/2", () => {
    const dt = 0.5;
    const pairs = wienerIncrementPairs(N, dt, defaultRng(SEED));
    const dW = pairs.filter((_, i) => i % 2 === 0);
    const dZ = pairs.filter((_, i) => i % 2 === 1);
    within5(autocovariance(dW, 0, 0), dt, dt * Math.sqrt(2 / N));
    within5(autocovariance(dZ, 0, 0), dt ** 3 / 3, (dt ** 3 / 3) * Math.sqrt(2 / N));
    within5(average(dW.map((w, i) => w * dZ[i])), dt ** 2 / 2, Math.sqrt((dt ** 4 / 3 + dt ** 4 / 4) / N));
  });

  it("of correlated inputs: means and covariances as asked", () => {
    const covariance = [4, 1, 0.5, 1, 3, -1, 0.5, -1, 2];
    const n = 100_000;
    const samples = correlatedGaussianInput(n, [1, 2, 3], covariance, defaultRng(SEED));
    const column = (j: number): Float64Array => samples.filter((_, i) => i % 3 === j).map((x) => x - (j + 1));
    for (const i of [0, 1, 2]) {
      within5(average(column(i)), 0, Math.sqrt(covariance[4 * i] / n));
      for (const j of [0, 1, 2]) {
        const c = covariance[3 * i + j];
        const other = column(j);
        within5(average(column(i).map((x, k) => x * other[k])), c, Math.sqrt((covariance[4 * i] * covariance[4 * j] + c * c) / n));
      }
    }
  });
});
