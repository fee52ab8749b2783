import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import * as distributions from "../src/distributions/index.ts";
import { defaultRng, PCG64, type RandomGenerator } from "../src/index.ts";
import MESSAGES from "./distributions-messages.json" with { type: "json" };

type AnyFunction = (...parameters: unknown[]) => unknown;

/** Right parameters of each function, without rng and size; and wrong ones: which, its name in the message, the value. */
const PARAMETERS: Record<string, { right: unknown[]; wrong: [place: number, name: string, value: unknown, kind?: ErrorConstructor][] }> = {
  poisson: { right: [4.5], wrong: [[0, "lam", -1], [0, "lam", Number.NaN], [0, "lam", 9.0061e15], [0, "lam", Infinity], [0, "lam", "4", TypeError], [0, "lam", undefined, TypeError]] },
  binomial: { right: [10, 0.5], wrong: [[0, "n", -1], [0, "n", 1.5], [0, "n", 2 ** 53], [0, "n", "1", TypeError], [1, "p", -0.1], [1, "p", 1.1], [1, "p", Number.NaN], [1, "p", "1", TypeError]] },
  geometric: { right: [0.5], wrong: [[0, "p", 0], [0, "p", 4.9e-15], [0, "p", 1.1], [0, "p", Number.NaN], [0, "p", "1", TypeError]] },
  gamma: { right: [2, 1], wrong: [[0, "shape", -1], [0, "shape", Infinity], [0, "shape", Number.NaN], [0, "shape", null, TypeError], [1, "scale", -1], [1, "scale", Infinity], [1, "scale", "1", TypeError]] },
  beta: { right: [2, 3], wrong: [[0, "a", 0], [0, "a", Infinity], [0, "a", undefined, TypeError], [1, "b", -1], [1, "b", Number.NaN], [1, "b", "1", TypeError]] },
  chisquare: { right: [3], wrong: [[0, "df", 0], [0, "df", Infinity], [0, "df", "3", TypeError]] },
  standardT: { right: [3], wrong: [[0, "df", 0], [0, "df", Infinity], [0, "df", "3", TypeError]] },
  standardCauchy: { right: [], wrong: [] },
  lognormal: { right: [0, 1], wrong: [[0, "mean", Infinity], [0, "mean", "0", TypeError], [1, "sigma", -1], [1, "sigma", Number.NaN], [1, "sigma", "1", TypeError]] },
  laplace: { right: [0, 1], wrong: [[0, "loc", Infinity], [0, "loc", "0", TypeError], [1, "scale", -1], [1, "scale", Number.NaN], [1, "scale", "1", TypeError]] },
  logistic: { right: [0, 1], wrong: [[0, "loc", Infinity], [0, "loc", "0", TypeError], [1, "scale", -1], [1, "scale", Number.NaN], [1, "scale", "1", TypeError]] },
  gumbel: { right: [0, 1], wrong: [[0, "loc", Infinity], [0, "loc", "0", TypeError], [1, "scale", -1], [1, "scale", Number.NaN], [1, "scale", "1", TypeError]] },
  weibull: { right: [2], wrong: [[0, "a", -1], [0, "a", Infinity], [0, "a", "2", TypeError]] },
  rayleigh: { right: [2], wrong: [[0, "scale", -1], [0, "scale", Infinity], [0, "scale", "2", TypeError]] },
  triangular: {
    right: [0, 1, 4],
    wrong: [[0, "mode", 2], [1, "mode", -1], [1, "right", 5], [2, "right", 0.5], [0, "left", Number.NaN], [1, "mode", Infinity], [2, "right", Infinity], [2, "right", 1e200], [0, "left", "0", TypeError], [1, "mode", "1", TypeError], [2, "right", "4", TypeError]],
  },
  multivariateNormal: {
    right: [[0, 0], [2, 1, 1, 2]],
    wrong: [
      [0, "mean", []], [0, "cov", [0]], [0, "mean", 5, TypeError], [0, "mean[1]", [0, Number.NaN]], [0, "mean[0]", ["0", 0], TypeError], [1, "cov", [1, 0, 0]], [1, "cov", null, TypeError], [1, "cov[3]", [2, 1, 1, Infinity]],
      [1, "cov[2]", [2, 1, 1.1, 2]], [1, "cov[2]", [2, 1, 1 + 1e-7, 2]], [1, "cov", [1, 2, 2, 1]], [1, "cov", [0, 0, 0, 0]], [1, "cov", [1, 1, 1, 1]],
    ],
  },
  multinomial: { right: [5, [0.5, 0.5]], wrong: [[0, "n", -1], [0, "n", 0.5], [0, "n", "5", TypeError], [1, "pvals", []], [1, "pvals", 0.5, TypeError], [1, "pvals[0]", [-0.1, 1]], [1, "pvals[1]", [0.5, 1.1]], [1, "pvals", [0.6, 0.6, 0]], [1, "pvals[0]", [Number.NaN, 1]], [1, "pvals[0]", ["1"], TypeError]] },
  dirichlet: { right: [[1, 2]], wrong: [[0, "alpha", 1, TypeError], [0, "alpha", "12", TypeError], [0, "alpha", { length: -1 }, TypeError], [0, "alpha", new Proxy({}, { get: (_, key) => (key === "length" ? 2 ** 53 - 1 : 1) }), TypeError], [0, "alpha", null, TypeError], [0, "alpha[0]", [-1, 1]], [0, "alpha[1]", [1, Infinity]], [0, "alpha[1]", [1, "1"], TypeError]] },
  shuffle: { right: [[1, 2, 3]], wrong: [[0, "x", 5, TypeError], [0, "x", "abc", TypeError], [0, "x", null, TypeError], [0, "x", { length: 2 }, TypeError], [0, "x", Object.freeze([1, 2, 3]), TypeError], [0, "x", new DataView(new ArrayBuffer(8)), TypeError]] },
  permutation: { right: [5], wrong: [[0, "x", -1], [0, "x", 1.5], [0, "x", "abc", TypeError], [0, "x", null, TypeError], [0, "x", { length: 2 }, TypeError], [0, "x", new DataView(new ArrayBuffer(8)), TypeError], [0, "x", 2 ** 52]] },
  choice: {
    right: [5, {}],
    wrong: [
      [0, "a", 0], [0, "a", []], [0, "a", -1], [0, "a", 1.5], [0, "a", 2 ** 53], [0, "a", "abc", TypeError], [0, "a", null, TypeError], [1, "options", 5, TypeError], [1, "options", null, TypeError], [1, "size", { size: -1 }], [1, "size", { size: 0.5 }],
      [1, "size", { size: "1" }, TypeError], [1, "replace", { replace: 0 }, TypeError], [1, "shuffle", { shuffle: 1 }, TypeError], [1, "size", { size: 6, replace: false }], [1, "p", { p: [1] }], [1, "p", { p: 0.2 }, TypeError], [1, "p[0]", { p: [-0.2, 0.4, 0.2, 0.3, 0.3] }],
      [1, "p[4]", { p: [0.2, 0.2, 0.2, 0.2, Number.NaN] }], [1, "p", { p: [0.2, 0.2, 0.2, 0.2, 0.2 + 2e-8] }], [1, "size", { p: [0.5, 0.5, 0, 0, 0], size: 3, replace: false }],
      [1, "size", { size: 2 ** 50 }], [1, "size", { size: 2 ** 50, p: [0.2, 0.2, 0.2, 0.2, 0.2] }],
    ],
  },
};

const WITHOUT_SIZE = ["shuffle", "permutation", "choice"];

const CASES = Object.entries(PARAMETERS).flatMap(([name, { right, wrong }]) => [
  ...wrong.map(([place, argument, value, kind = RangeError]) => ({ name, argument, kind, parameters: right.map((parameter, i) => (i === place ? value : parameter)).concat(place < right.length ? [] : [value]) })),
  ...(WITHOUT_SIZE.includes(name) ? [] : [-1, 1.5, Number.NaN, 2 ** 53, 2 ** 50, "3"].map((value) => ({ name, argument: "size", kind: value === "3" ? TypeError : RangeError, parameters: [...right, value] }))),
]);

describe("an argument that is wrong is an error that names function and argument, before anything is drawn", () => {
  it("of each function", () => {
    expect(Object.keys(PARAMETERS).sort()).toEqual(Object.keys(distributions).sort());
  });

  it.each(CASES.map((entry) => ({ ...entry, title: `${entry.name}: ${entry.argument} in ${inspect(entry.parameters)}` })))("$title", ({ title, name, argument, kind, parameters }) => {
    const rng = defaultRng(1);
    const state = rng.toJSON();
    const call = () => (distributions[name as keyof typeof distributions] as AnyFunction)(rng, ...parameters);
    expect(call).toThrow(kind);
    expect(call).toThrow(`${name}: ${argument} must `);
    expect(thrown(call)).toBe((MESSAGES as Record<string, string>)[title]);
    expect(rng.toJSON()).toEqual(state);
  });

  it.each(Object.entries(PARAMETERS))("%s: rng", (name, { right }) => {
    for (const rng of [undefined, null, 42, {}, new PCG64(1), { random: () => 0.5 }, { random: () => 0.5, bitGenerator: new PCG64(1) }, { random: () => 0.5, standardNormal: () => 0.5 }]) {
      const call = () => (distributions[name as keyof typeof distributions] as AnyFunction)(rng, ...right);
      expect(call).toThrow(TypeError);
      expect(call).toThrow(`${name}: rng must be a random generator`);
    }
  });
});

function thrown(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return (error as Error).message;
  }
  return "nothing";
}

it("a covariance may miss its mirror by 1e-8 of it, as rounding leaves it, and is named by its place", () => {
  const rng = defaultRng(1);
  expect(() => distributions.multivariateNormal(rng, [0, 0], [400, 100, 100.0000002, 400])).not.toThrow();
  expect(() => distributions.multivariateNormal(rng, [0, 0, 0], [4, 0, 0, 0, 4, 1, 0, 2, 4])).toThrow(new RangeError("multivariateNormal: cov[7] must be that of its mirror, cov[5] = 1, got 2"));
  expect(() => distributions.multivariateNormal(rng, [0, 0, 0], [1, 2])).toThrow(new RangeError("multivariateNormal: cov must have 3 × 3 = 9 numbers, got Array of length 2"));
});

it("other ways to draw name the function, too", () => {
  const rng = defaultRng(1);
  expect(() => distributions.dirichlet(rng, [0.01, 0.01], -1)).toThrow(new RangeError("dirichlet: size must be a non-negative integer, got -1"));
  expect(() => distributions.geometric(rng, 0.1, -1)).toThrow(new RangeError("geometric: size must be a non-negative integer, got -1"));
  expect(() => distributions.choice(rng, 2 ** 52, { size: 2 ** 51, replace: false })).toThrow(new RangeError("choice: a must fit into memory, got 4503599627370496"));
});

describe("defaults", () => {
  const defaults: [string, (rng: RandomGenerator) => number, (rng: RandomGenerator) => number][] = [
    ["gamma", (rng) => distributions.gamma(rng, 2), (rng) => distributions.gamma(rng, 2, 1)],
    ["lognormal", (rng) => distributions.lognormal(rng), (rng) => distributions.lognormal(rng, 0, 1)],
    ["laplace", (rng) => distributions.laplace(rng), (rng) => distributions.laplace(rng, 0, 1)],
    ["logistic", (rng) => distributions.logistic(rng), (rng) => distributions.logistic(rng, 0, 1)],
    ["gumbel", (rng) => distributions.gumbel(rng), (rng) => distributions.gumbel(rng, 0, 1)],
    ["rayleigh", (rng) => distributions.rayleigh(rng), (rng) => distributions.rayleigh(rng, 1)],
  ];

  it.each(defaults)("of %s are NumPy's", (_, left, right) => {
    expect(left(defaultRng(3))).toBe(right(defaultRng(3)));
  });
});
