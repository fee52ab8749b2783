import { describe, expect, it } from "vitest";
import { choice, dirichlet, multinomial, multivariateNormal, permutation } from "../src/distributions/index.ts";
import { defaultRng } from "../src/index.ts";
import { passesChiSquare } from "./chi-square.ts";
import { type Call, draw, SEED } from "./distribution-draws.ts";
import golden from "./golden/distribution-probabilities.json" with { type: "json" };

const N = 200_000;
const titled = <T extends { call: unknown }>(entries: T[]) => entries.map((entry) => ({ ...entry, call: entry.call as Call, title: JSON.stringify(entry.call) }));
const CONTINUOUS = titled(golden.continuous);
const DISCRETE = titled(golden.discrete);

const draws = (call: Call): Float64Array => draw(defaultRng(SEED), call, N) as Float64Array;
const average = (values: ArrayLike<number>): number => Array.from(values).reduce((sum, x) => sum + x, 0) / values.length;

// An estimate lies within 5 of its standard errors in all but 5.7e-7 of the seeds.
const within5 = (estimate: number, truth: number, standardError: number): void => expect(Math.abs(estimate - truth)).toBeLessThan(5 * standardError);

/** How many values are in each bin: up to the first limit, up to the second, …, above the last. */
function histogram(values: Float64Array, limits: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort();
  const counts = Array.from({ length: limits.length + 1 }, () => 0);
  let bin = 0;
  for (const value of sorted) {
    while (value > limits[bin]) bin++;
    counts[bin]++;
  }
  return counts;
}

const isLike = (values: Float64Array, limits: readonly number[], cumulative: readonly number[]): boolean =>
  passesChiSquare(histogram(values, limits), [...cumulative, 1].map((above, i) => N * (above - (cumulative[i - 1] ?? 0))));

describe("Pearson finds nothing in (false alarms: 1e-6 each)", () => {
  it.each(CONTINUOUS)("$title", ({ call, limits, cumulative }) => {
    expect(isLike(draws(call), limits, cumulative)).toBe(true);
  });

  it.each(DISCRETE)("$title", ({ call, first, probabilities }) => {
    const limits = probabilities.map((_, i) => first + i);
    let sum = 0;
    const cumulative = probabilities.map((probability) => (sum += probability));
    expect(isLike(draws(call), limits.slice(0, -1), cumulative.slice(0, -1))).toBe(true);
  });

  it("the order of a permutation of four", () => {
    const rng = defaultRng(SEED);
    const counts = new Map<string, number>();
    for (let i = 0; i < 24_000; i++) {
      const order = permutation(rng, 4).join("");
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(passesChiSquare([...counts.values()], Array.from({ length: 24 }, () => 1000))).toBe(true);
    expect(counts.size).toBe(24);
  });

  it("the pairs that choice takes of five without replacement, in order, with and without probabilities", () => {
    const p = [0.1, 0.3, 0.2, 0.15, 0.25];
    for (const weights of [undefined, p]) {
      const rng = defaultRng(SEED);
      const counts = Array.from({ length: 25 }, () => 0);
      for (let i = 0; i < 40_000; i++) {
        const [a, b] = choice(rng, 5, { size: 2, replace: false, p: weights });
        counts[5 * a + b]++;
      }
      const pairs = counts.map((_, i) => [Math.floor(i / 5), i % 5]).filter(([a, b]) => a !== b);
      expect(passesChiSquare(pairs.map(([a, b]) => counts[5 * a + b]), pairs.map(([a, b]) => 40_000 * pairProbability(weights, a, b)))).toBe(true);
      expect([0, 6, 12, 18, 24].map((i) => counts[i])).toEqual([0, 0, 0, 0, 0]);
    }
  });

  it("but in draws whose parameter is off by a fiftieth it does", () => {
    for (const name of ["gamma", "laplace", "weibull"]) {
      const { call, limits, cumulative } = CONTINUOUS.find((entry) => entry.call[0] === name)!;
      const other: Call = [name, (call[1] as number) * 1.02, ...call.slice(2)];
      expect(isLike(draws(other), limits, cumulative), name).toBe(false);
    }
  });
});

/**
 * Of one pair after the other. With probabilities, NumPy draws both at once and what it draws twice anew: the second is drawn like
 * the first, and then among the others.
 */
function pairProbability(p: number[] | undefined, a: number, b: number): number {
  if (p === undefined) return 1 / 20;
  return p[a] * (p[b] + (p[a] * p[b]) / (1 - p[a]));
}

describe("mean and standard deviation (false alarms: 5.7e-7 and, for normal tails, as few)", () => {
  const cases = [...CONTINUOUS, ...DISCRETE].filter(({ moments }) => moments !== null);

  it.each(cases)("of $title", ({ call, moments }) => {
    const [mean, std] = moments!;
    const values = draws(call);
    within5(average(values), mean, std / Math.sqrt(N));
    // The standard error of a variance has the fourth moment, which is taken from the draws.
    const squares = values.map((x) => (x - mean) ** 2);
    const fourth = average(squares.map((square) => square * square));
    within5(average(squares), std * std, Math.sqrt((fourth - std ** 4) / N));
  });

  it("of multinomial: counts n·p, covariances n·(p·[i = j] − p·q), and n in all", () => {
    const p = [0.1, 0.05, 0.6, 0.25];
    const [n, rows] = [60, 50_000];
    const counts = multinomial(defaultRng(SEED), n, p, rows);
    const column = (j: number) => counts.filter((_, i) => i % 4 === j);
    for (let i = 0; i < rows; i++) expect(counts.subarray(4 * i, 4 * i + 4).reduce((sum, x) => sum + x, 0)).toBe(n);
    for (const i of [0, 1, 2, 3]) {
      within5(average(column(i)), n * p[i], Math.sqrt((n * p[i] * (1 - p[i])) / rows));
      for (const j of [0, 1, 2, 3]) {
        const other = column(j);
        const products = column(i).map((x, k) => (x - n * p[i]) * (other[k] - n * p[j]));
        within5(average(products), n * p[i] * ((i === j ? 1 : 0) - p[j]), standardError(products));
      }
    }
  });

  it.each([[[0.4, 0.2, 7]], [[1, 2, 3]], [[0.09, 0.06, 0.08]]])("of dirichlet(%j): shares alpha/Σalpha, and 1 in all", (alpha) => {
    const total = alpha.reduce((sum, a) => sum + a, 0);
    const rows = 50_000;
    const shares = dirichlet(defaultRng(SEED), alpha, rows);
    for (const j of [0, 1, 2]) {
      const mean = alpha[j] / total;
      const column = shares.filter((_, i) => i % 3 === j);
      within5(average(column), mean, Math.sqrt((mean * (1 - mean)) / (total + 1) / rows));
      const squares = column.map((x) => (x - mean) ** 2);
      within5(average(squares), (mean * (1 - mean)) / (total + 1), standardError(squares));
    }
    for (let i = 0; i < rows; i++) expect(Math.abs(shares[3 * i] + shares[3 * i + 1] + shares[3 * i + 2] - 1)).toBeLessThan(1e-15); // some roundings of 1.1e-16
  });

  it("of multivariateNormal: as asked", () => {
    const [mean, cov] = [[1, 2, 3], [4, 1, 0.5, 1, 3, -1, 0.5, -1, 2]];
    const rows = 100_000;
    const values = multivariateNormal(defaultRng(SEED), mean, cov, rows);
    const column = (j: number) => values.filter((_, i) => i % 3 === j).map((x) => x - mean[j]);
    for (const i of [0, 1, 2]) {
      within5(average(column(i)), 0, Math.sqrt(cov[4 * i] / rows));
      for (const j of [0, 1, 2]) {
        const other = column(j);
        within5(average(column(i).map((x, k) => x * other[k])), cov[3 * i + j], Math.sqrt((cov[4 * i] * cov[4 * j] + cov[3 * i + j] ** 2) / rows));
      }
    }
  });

  /** Of an average of independent values, from their own scatter. */
  function standardError(values: Float64Array): number {
    const mean = average(values);
    return Math.sqrt(average(values.map((x) => (x - mean) ** 2)) / values.length);
  }
});
