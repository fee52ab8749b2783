import { expect, it } from "vitest";
import * as distributions from "../src/distributions/index.ts";
import * as rng from "../src/index.ts";

it("@concord/rng exports exactly these names", () => {
  expect(Object.keys(rng).sort()).toEqual(["MT19937", "PCG64", "PCG64DXSM", "Philox", "RandomGenerator", "SFC64", "SeedSequence", "defaultRng"]);
});

it("@concord/rng/distributions exports exactly these names", () => {
  expect(Object.keys(distributions).sort()).toEqual([
    "beta",
    "binomial",
    "chisquare",
    "choice",
    "dirichlet",
    "gamma",
    "geometric",
    "gumbel",
    "laplace",
    "logistic",
    "lognormal",
    "multinomial",
    "multivariateNormal",
    "permutation",
    "poisson",
    "rayleigh",
    "shuffle",
    "standardCauchy",
    "standardT",
    "triangular",
    "weibull",
  ]);
});
