import { describe, expect, it } from "vitest";
import { beta, binomial, choice, dirichlet, gamma, geometric, multinomial, permutation, poisson, weibull } from "../src/distributions/index.ts";
import { kahanSum } from "../src/distributions/kahan-sum.ts";
import { defaultRng } from "../src/index.ts";
import { AGREEMENTS, difference } from "./distribution-bounds.ts";
import { type Call, draw, SEED } from "./distribution-draws.ts";
import golden from "./golden/distribution-edges.json" with { type: "json" };

const EDGES = golden.map(({ call, values, state }) => ({ call: call as Call, title: JSON.stringify(call), values: values.map(Number), state }));

describe("at the ends of the parameters' ranges, draws are NumPy's", () => {
  it.each(EDGES)("$title", ({ call, values, state }) => {
    const rng = defaultRng(SEED);
    const actual = draw(rng, call, 20) as Float64Array;
    expect(rng.toJSON()).toMatchObject(state);
    const [name, ...parameters] = call;
    const agreement = AGREEMENTS[name];
    if (agreement.isEqual(parameters as never[])) return expect(Array.from(actual)).toEqual(values);
    expect(actual.length).toBe(values.length);
    for (const [i, value] of values.entries()) expect(difference(actual[i], value, i, call)).toBeLessThanOrEqual(agreement.boundOf!(parameters as never[]));
  });
});

// The bound in ulp says little for parameters of 1e-4, and nothing for those of 1e-200.
it.each(EDGES.filter(({ call: [name, a, b] }) => name === "beta" && Number(a) < 0.1 && Number(b) < 0.1))("$title: all but the last digits, of 0 and 1 all", ({ call, values }) => {
  const actual = Array.from(draw(defaultRng(SEED), call, 20) as Float64Array);
  expect(actual.map((value, i) => (value === values[i] ? 0 : Math.abs(value / values[i] - 1)))).toEqual(values.map((value) => (value === 0 || value === 1 ? 0 : expect.closeTo(0, 11))));
});

it("takes an alpha of −0 for 0, which could be drawn forever otherwise", () => {
  expect(dirichlet(defaultRng(1), [-0, 0.01])).toEqual(dirichlet(defaultRng(1), [0, 0.01]));
});

describe("nothing is drawn", () => {
  const draws: [string, (rng: ReturnType<typeof defaultRng>) => unknown, unknown][] = [
    ["for a Poisson mean of 0", (rng) => poisson(rng, 0), 0],
    ["for no trials", (rng) => binomial(rng, 0, 0.5), 0],
    ["for a probability of 0", (rng) => binomial(rng, 10, 0), 0],
    ["for no trials of many outcomes", (rng) => Array.from(multinomial(rng, 0, [0.5, 0.5])), [0, 0]],
    ["for a gamma shape of 0", (rng) => gamma(rng, 0), 0],
    ["for a Weibull shape of 0", (rng) => weibull(rng, 0), 0],
    ["for alphas of 0", (rng) => Array.from(dirichlet(rng, [0, 0])), [0, 0]],
    ["for no draws", (rng) => [poisson(rng, 5, 0).length, poisson(rng, 50, 0).length, beta(rng, 1, 1, 0).length, dirichlet(rng, [1, 1], 0).length, choice(rng, 5, { size: 0 }).length], [0, 0, 0, 0, 0]],
    ["for no draws from nothing", (rng) => [choice(rng, 0, { size: 0 }).length, choice(rng, [] as number[], { size: 0, replace: false })], [0, []]],
    ["for a permutation of one", (rng) => [Array.from(permutation(rng, 1)), permutation(rng, [])], [[0], []]],
  ];

  it.each(draws)("%s", (_, drawn, expected) => {
    const rng = defaultRng(1);
    const state = rng.toJSON();
    expect(drawn(rng)).toEqual(expected);
    expect(rng.toJSON()).toEqual(state);
  });
});

describe("the largest uniform draw", () => {
  const largest = { random: () => 1 - 2 ** -53, standardNormal: () => 0, bitGenerator: {} } as unknown as ReturnType<typeof defaultRng>;

  it("ends a search for a success that no sum of probabilities reaches", () => {
    for (let p = 0.3334; p < 1; p += 0.0007) expect(geometric(largest, p)).toBeLessThan(120);
  });
});

it("the largest mean of a Poisson draw is taken", () => {
  expect(poisson(defaultRng(1), 9.006e15)).toBeGreaterThan(9e15);
});

describe("the sum of probabilities", () => {
  it("is taken with what rounding loses", () => {
    expect(kahanSum([1, 2 ** -53, 2 ** -53])).toBe(1 + 2 ** -52);
    expect(kahanSum([])).toBe(0);
  });

  it("may be off by NumPy's tolerances, and not by more", () => {
    // √ε for choice; 1e-12 for all but the last of multinomial.
    expect(choice(defaultRng(1), 2, { p: [0.5, 0.5 + 2 ** -26] })).toBeLessThan(2);
    expect(() => choice(defaultRng(1), 2, { p: [0.5, 0.5 + 2 ** -26 + 2 ** -52] })).toThrow("choice: p must add up to 1");
    const most = 1 + 1e-12;
    expect(multinomial(defaultRng(1), 3, [0.5, most - 0.5, 0]).reduce((a, b) => a + b)).toBe(3);
    expect(() => multinomial(defaultRng(1), 3, [0.5, most - 0.5 + 2 ** -52, 0])).toThrow("multinomial: pvals must add up to at most 1");
  });
});

it("all that have a probability, without replacement, in each order", () => {
  const orders = Array.from({ length: 100 }, (_, seed) => choice(defaultRng(seed), 3, { size: 2, replace: false, p: [0.3, 0, 0.7] }).join());
  expect(new Set(orders)).toEqual(new Set(["0,2", "2,0"]));
});

it("a large part of many, all but all of them, is what Lemire's method shuffles", () => {
  for (const [seed, size] of [[1, 10_001], [2, 10_000]]) {
    const [rng, other] = [defaultRng(seed), defaultRng(seed)];
    const all = Float64Array.from({ length: 10_001 }, (_, i) => i);
    for (let i = 10_000; i >= 1; i--) {
      const j = other.integers(0, i, { endpoint: true });
      [all[i], all[j]] = [all[j], all[i]];
    }
    expect(choice(rng, 10_001, { size, replace: false })).toEqual(all.slice(10_001 - size));
    expect(rng.toJSON()).toEqual(other.toJSON());
  }
});

describe("a beta draw", () => {
  it("has gamma draws if one parameter is above 1", () => {
    for (const [a, b] of [[0.5, 1.5], [1.5, 0.5]]) {
      const rng = defaultRng(1);
      const [left, right] = [gamma(rng, a), gamma(rng, b)];
      expect(beta(defaultRng(1), a, b)).toBe(left / (left + right));
    }
  });

  it("has two uniform draws unless both parameters are tiny", () => {
    for (const [a, b] of [[1e-200, 0.5], [0.5, 1e-200]]) {
      const [rng, other] = [defaultRng(1), defaultRng(1)];
      expect(beta(rng, a, b)).toBe(a < b ? 0 : 1);
      other.random(2);
      expect(rng.toJSON()).toEqual(other.toJSON());
    }
  });
});

it("a Dirichlet draw ends where only alphas of 0 are left", () => {
  const [rng, other] = [defaultRng(1), defaultRng(1)];
  expect(dirichlet(rng, [0.05, 0.01, 0, 0, 0])).toEqual(Float64Array.of(...dirichlet(other, [0.05, 0.01, 0]), 0, 0));
  expect(rng.toJSON()).toEqual(other.toJSON());
});
