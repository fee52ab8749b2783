import type { RandomGenerator } from "@concord/rng";
import { beta, binomial, chisquare, choice, dirichlet, gamma, geometric, gumbel, laplace, logistic, lognormal, multinomial, multivariateNormal, permutation, poisson, rayleigh, shuffle, standardCauchy, standardT, triangular, weibull } from "@concord/rng/distributions";
import { draws } from "./draws.ts";
import type { Item, Items } from "./item.ts";

const N = 2000;

/** f of each of some lists of parameters, without a size and with one. */
function eachOf<P extends unknown[]>(f: (rng: RandomGenerator, ...parametersAndSize: [...P, number]) => unknown, ...lists: P[]): Item {
  const one = f as unknown as (rng: RandomGenerator, ...parameters: P) => unknown;
  return draws(...lists.flatMap((parameters) => [(rng: RandomGenerator) => one(rng, ...parameters), (rng: RandomGenerator) => f(rng, ...parameters, N)]));
}

export const distributionItems: Items = {
  "rng.beta": eachOf(beta, [2, 3], [0.5, 0.5], [0.2, 4], [1e-3, 2e-3]),
  "rng.binomial": eachOf(binomial, [10, 0.3], [50, 0.9], [100, 0.4], [2 ** 53 - 1, 0.3]),
  "rng.chisquare": eachOf(chisquare, [3], [1]),
  "rng.choice": draws(
    (rng) => [choice(rng, 5), choice(rng, ["a", "b", "c"], { p: [0.2, 0.3, 0.5] }), choice(rng, 10, { size: N })],
    (rng) => [choice(rng, 10, { size: 7, replace: false }), choice(rng, 20_000, { size: 5000, replace: false }), choice(rng, 9e15, { size: 50, replace: false, shuffle: false })],
    (rng) => choice(rng, 4, { size: 3, replace: false, p: [0.1, 0.3, 0.5, 0.1] }),
  ),
  "rng.dirichlet": eachOf(dirichlet, [[1, 2, 3]], [[0.4, 0.2, 7]], [[0.09, 0.06, 0.08]]),
  "rng.gamma": eachOf<[number, number]>(gamma, [2, 10], [1, 1], [0.3, 1], [0.01, 1], [1e8, 1]),
  "rng.geometric": eachOf(geometric, [0.35], [0.02], [1e-10]),
  "rng.gumbel": eachOf<[number, number]>(gumbel, [0, 1], [3, 2.5]),
  "rng.laplace": eachOf<[number, number]>(laplace, [0, 1], [3, 2.5]),
  "rng.logistic": eachOf<[number, number]>(logistic, [0, 1], [3, 2.5]),
  "rng.lognormal": eachOf<[number, number]>(lognormal, [0, 1], [1, 0.5]),
  "rng.multinomial": eachOf(multinomial, [20, [0.2, 0.3, 0.5]], [1000, [0.1, 0.05, 0.6, 0.25]]),
  "rng.multivariateNormal": eachOf(multivariateNormal, [[0, 10], [4, 1, 1, 9]]),
  "rng.permutation": draws((rng) => [permutation(rng, 100), permutation(rng, ["a", "b", "c"])]),
  "rng.poisson": eachOf(poisson, [0.3], [4.5], [10], [100], [1e6], [1e15]),
  "rng.rayleigh": eachOf<[number]>(rayleigh, [2]),
  "rng.shuffle": draws((rng) => {
    const x = Int32Array.from({ length: 100 }, (_, i) => i);
    shuffle(rng, x);
    return x;
  }),
  "rng.standardCauchy": eachOf(standardCauchy, []),
  "rng.standardT": eachOf(standardT, [5], [0.7]),
  "rng.triangular": eachOf(triangular, [0, 1, 4]),
  "rng.weibull": eachOf(weibull, [1.5], [0.3]),
};
