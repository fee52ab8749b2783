import * as d from "@concord/rng/distributions";
import type { Entries, Entry, Parameter } from "../src/entry.ts";
import { HOSTILE } from "../src/hostile.ts";
import { array, optional, real, size, some } from "../src/parameters.ts";
import { aFloat64Array, aNumberOrFloat64Array, nothing } from "../src/results.ts";
import { code } from "../src/value.ts";

// An array of a thousand million holes is one; it takes its time. So does what draws the same number each time: a generator that is
// none keeps rejection going for ever, which is documented.
const isPatient = ({ text }: { text: string }): boolean => !text.includes("1e9") && !text.includes("get: () => () => 1");
const patient = (parameter: Parameter): Parameter => ({ ...parameter, hostile: parameter.hostile!.filter(isPatient) });

const generator: Parameter = {
  ...some("defaultRng(1)", "new RandomGenerator(new MT19937(2))", "new RandomGenerator(new Philox(3))"),
  role: "out",
  hostile: [...HOSTILE.filter(isPatient), code("{ random: () => 0.5, standardNormal: () => 1, bitGenerator: {} }", "lies")],
};
const nonNegative = some("0", "0.01", "0.3", "1", "2.5", "20", "1000", "1e-300", "1e9", "1e15", "5e-324", "-1");
const probability = some("0", "1", "0.5", "0.3", "0.999", "1e-10", "5e-324", "1e-300", "-0.1", "1.1");
const trials = some("0", "1", "10", "50", "1000", "1e6", "2 ** 53 - 1", "-1", "0.5");
const population = patient(some("5", "0", "1", "20_000", "9e15", "[1, 2, 3]", "['a', 'b']", "[]", "Float64Array.of(1, 2)", "Int8Array.of(1, 2, 3)", "BigInt64Array.of(1n, 2n)"));
const weights = some("[0.2, 0.3, 0.5]", "[1]", "[]", "[0.5, 0.6]", "[0, 1]", "[0.5, -0.5, 1]", "Float64Array.of(0.5, 0.5)", "[1, 2, 3]", "[1e-300, 1e-300]", "[5e-324, 0]");
const choiceOptions = optional(some("{ size: 2 }", "{ size: 3, replace: false }", "{ size: 3, replace: false, shuffle: false }", "{ p: [0.2, 0.3, 0.5] }", "{ p: [0.5, 0.5], size: 2, replace: false }", "{ p: [1, 0, 0], size: 2, replace: false }", "{ p: [0.5] }", "{ p: 1 }", "{ size: -1 }", "{ size: 2 ** 40, replace: false }", "{ replace: 1 }", "{ shuffle: null }", "{ p: { length: 3, 0: 1, 1: 0, 2: 0 } }"));
const covariance = some("[1]", "[1, 0, 0, 1]", "[4, 1, 1, 9]", "[1, 2, 2, 1]", "[1, 1, 1, 1]", "[1, 2, 3, 4]", "[]", "[NaN]");

const draws = (name: string, target: Entry["target"], ...parameters: Parameter[]): Entries => ({
  // Beyond, sums and products of parameters and draws overflow.
  [`rng.${name}`]: { target, parameters: [generator, ...parameters, optional(size)], isResult: aNumberOrFloat64Array, bound: 1e150 },
});

export const distributionEntries: Entries = {
  ...draws("beta", d.beta, nonNegative, nonNegative),
  ...draws("binomial", d.binomial, trials, probability),
  ...draws("chisquare", d.chisquare, nonNegative),
  ...draws("gamma", d.gamma, nonNegative, optional(nonNegative)),
  ...draws("geometric", d.geometric, probability),
  ...draws("gumbel", d.gumbel, optional(real), optional(nonNegative)),
  ...draws("laplace", d.laplace, optional(real), optional(nonNegative)),
  ...draws("logistic", d.logistic, optional(real), optional(nonNegative)),
  ...draws("lognormal", d.lognormal, optional(real), optional(nonNegative)),
  ...draws("poisson", d.poisson, nonNegative),
  ...draws("rayleigh", d.rayleigh, optional(nonNegative)),
  ...draws("standardCauchy", d.standardCauchy),
  // Half of the smallest degree of freedom is 0, and 0/0 is NaN: NumPy's, too.
  "rng.standardT": { ...draws("standardT", d.standardT, nonNegative)["rng.standardT"], isNaNRight: (_rng: unknown, df: number) => df === 5e-324 },
  ...draws("triangular", d.triangular, real, real, real),
  ...draws("weibull", d.weibull, nonNegative),
  ...draws("dirichlet", d.dirichlet, array((n) => Math.min(n, 6))),
  ...draws("multinomial", d.multinomial, trials, weights),
  ...draws("multivariateNormal", d.multivariateNormal, array((n) => Math.min(n, 2)), covariance),
  "rng.choice": { target: d.choice, parameters: [generator, population, choiceOptions], isResult: () => true, isNaNRight: () => true },
  "rng.permutation": { target: d.permutation, parameters: [generator, population], isResult: (result) => Array.isArray(result) || ArrayBuffer.isView(result) || aFloat64Array(result, []), isNaNRight: () => true },
  "rng.shuffle": { target: d.shuffle, parameters: [generator, { ...population, role: "out" }], isResult: nothing },
};
