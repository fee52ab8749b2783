import { describe, expect, it } from "vitest";
import { beta, binomial, choice, dirichlet, gamma, geometric, multinomial, permutation, poisson, weibull } from "../src/distributions/index.ts";
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
