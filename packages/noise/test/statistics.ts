import { erf } from "@concord/libm";

/**
 * Whether the samples are those of a distribution, by the Kolmogorov–Smirnov test: true in all but 2.7e-6 of the cases in which they are.
 * (Kolmogorov's limit: P(√n·D > c) = 2·exp(−2c²) + …, here c = 2.6.)
 */
export function passesKolmogorovSmirnov(samples: ArrayLike<number>, distribution: (x: number) => number): boolean {
  const sorted = Float64Array.from(samples).sort();
  const n = sorted.length;
  const d = sorted.reduce((largest, x, i) => Math.max(largest, (i + 1) / n - distribution(x), distribution(x) - i / n), 0);
  return Math.sqrt(n) * d < 2.6;
}

export const normalDistribution = (mean: number, std: number) => (x: number): number => (1 + erf((x - mean) / (std * Math.SQRT2))) / 2;

/**
 * Whether counts of so many independent draws are those of a distribution, by Pearson's test: true in all but 1e-6 of the cases in which
 * they are. (Wilson and Hilferty's approximation of the quantile, at 4.75 standard deviations; bins of fewer than 10 are put together.)
 */
export function passesChiSquare(observed: readonly number[], expected: readonly number[]): boolean {
  let [statistic, freedom, o, e] = [0, -1, 0, 0];
  observed.forEach((count, i) => {
    o += count;
    e += expected[i];
    const isLast = i === observed.length - 1;
    const restExpected = expected.slice(i + 1).reduce((a, b) => a + b, 0);
    if ((e < 10 || restExpected < 10) && !isLast) return;
    statistic += (o - e) ** 2 / e;
    freedom++;
    [o, e] = [0, 0];
  });
  if (freedom < 1) throw new Error("too few draws for a test");
  return statistic < freedom * (1 - 2 / (9 * freedom) + 4.75 * Math.sqrt(2 / (9 * freedom))) ** 3;
}

export const average = (samples: ArrayLike<number>): number => Array.prototype.reduce.call<ArrayLike<number>, [(a: number, b: number) => number, number], number>(samples, (a, b) => a + b, 0) / samples.length;

/** Σ(x_i − mean)(x_{i+lag} − mean)/n around a known mean. */
export function autocovariance(samples: Float64Array, mean: number, lag: number): number {
  let sum = 0;
  for (let i = lag; i < samples.length; i++) sum += (samples[i] - mean) * (samples[i - lag] - mean);
  return sum / (samples.length - lag);
}
