import type { Call } from "./distribution-draws.ts";

/** How the values of a function compare with NumPy's; the README's table is made of it. */
interface Agreement {
  signature: string;
  /** Where the values are NumPy's to the last bit; "" for nowhere. */
  equalIf: string;
  isEqual(parameters: never[]): boolean;
  /** Elsewhere, by how much they differ at most: a formula, and what it gives. */
  bound?: string;
  boundOf?(parameters: never[]): number;
  /** Of what the bound is in ulp: the largest term of the value's computation. */
  term?: string;
  termOf?(value: number, i: number, parameters: never[]): number;
  /** The version of NumPy, where they differ. */
  numpy?: string;
}

const always = () => true;
const never = () => false;
const itself = { term: "x", termOf: Math.abs };
const distance = { term: "max(\\|loc\\|, \\|x − loc\\|)", termOf: (x: number, _: number, [loc]: number[]) => Math.max(Math.abs(loc), Math.abs(x - loc)) };
const exact = { equalIf: "always", isEqual: always };

export const AGREEMENTS: Record<string, Agreement> = {
  poisson: { signature: "poisson(rng, lam, size?)", ...exact },
  binomial: { signature: "binomial(rng, n, p, size?)", ...exact, numpy: "2.0 to 2.4" },
  geometric: { signature: "geometric(rng, p, size?)", ...exact },
  gamma: { signature: "gamma(rng, shape, scale = 1, size?)", equalIf: "shape ≥ 1", isEqual: ([shape]: number[]) => shape >= 1, bound: "3 + 3/shape", boundOf: ([shape]: number[]) => 3 + 3 / shape, ...itself },
  beta: {
    signature: "beta(rng, a, b, size?)",
    equalIf: "a ≥ 1, b ≥ 1",
    isEqual: ([a, b]: number[]) => a >= 1 && b >= 1,
    bound: "6 + 3/min(a, b); below 0.05: 6 + 80/min(a, b)",
    boundOf: ([a, b]: number[]) => 6 + (Math.min(a, b) < 0.05 ? 80 : 3) / Math.min(a, b),
    ...itself,
    numpy: "2.0 and later",
  },
  chisquare: { signature: "chisquare(rng, df, size?)", equalIf: "df ≥ 2", isEqual: ([df]: number[]) => df >= 2, bound: "3 + 6/df", boundOf: ([df]: number[]) => 3 + 6 / df, ...itself },
  standardT: { signature: "standardT(rng, df, size?)", equalIf: "df ≥ 2", isEqual: ([df]: number[]) => df >= 2, bound: "3 + 6/df", boundOf: ([df]: number[]) => 3 + 6 / df, ...itself },
  standardCauchy: { signature: "standardCauchy(rng, size?)", ...exact },
  lognormal: { signature: "lognormal(rng, mean = 0, sigma = 1, size?)", equalIf: "", isEqual: never, bound: "1", boundOf: () => 1, ...itself },
  laplace: { signature: "laplace(rng, loc = 0, scale = 1, size?)", equalIf: "", isEqual: never, bound: "6", boundOf: () => 6, ...distance },
  logistic: { signature: "logistic(rng, loc = 0, scale = 1, size?)", equalIf: "", isEqual: never, bound: "6", boundOf: () => 6, ...distance },
  gumbel: {
    signature: "gumbel(rng, loc = 0, scale = 1, size?)",
    equalIf: "",
    isEqual: never,
    bound: "8",
    boundOf: () => 8,
    term: "max(\\|loc\\|, \\|x − loc\\|, scale)",
    termOf: (x: number, _: number, [loc, scale]: number[]) => Math.max(Math.abs(loc), Math.abs(x - loc), scale),
  },
  weibull: { signature: "weibull(rng, a, size?)", equalIf: "", isEqual: never, bound: "1", boundOf: () => 1, ...itself },
  rayleigh: { signature: "rayleigh(rng, scale = 1, size?)", ...exact },
  triangular: { signature: "triangular(rng, left, mode, right, size?)", ...exact },
  multivariateNormal: {
    signature: "multivariateNormal(rng, mean, cov, size?)",
    equalIf: "",
    isEqual: never,
    bound: "8dκ",
    boundOf: ([mean, cov]: number[][]) => 8 * mean.length * conditionBound(cov, mean.length),
    term: "max(\\|meanᵢ\\|, \\|xᵢ − meanᵢ\\|, √covᵢᵢ)",
    termOf: (x: number, i: number, [mean, cov]: number[][]) => {
      const d = mean.length;
      const center = mean[i % d];
      return Math.max(Math.abs(center), Math.abs(x - center), Math.sqrt(cov[(i % d) * (d + 1)]));
    },
  },
  multinomial: { signature: "multinomial(rng, n, pvals, size?)", ...exact, numpy: "2.0 to 2.4" },
  dirichlet: {
    signature: "dirichlet(rng, alpha, size?)",
    equalIf: "all alpha ≥ 1",
    isEqual: ([alpha]: number[][]) => alpha.every((a) => a >= 1),
    bound: "8 + k + 6/min(alpha); all below 0.1: k·(6 + 80/min(alpha))",
    boundOf: ([alpha]: number[][]) => (Math.max(...alpha) < 0.1 ? alpha.length * (6 + 80 / Math.min(...alpha)) : 8 + alpha.length + 6 / Math.min(...alpha)),
    term: "x, or of 1 where all are below 0.1",
    termOf: (x: number, _: number, [alpha]: number[][]) => (Math.max(...alpha) < 0.1 ? 1 : x),
    numpy: "2.0 and later",
  },
  shuffle: { signature: "shuffle(rng, x)", ...exact },
  permutation: { signature: "permutation(rng, nOrArray)", ...exact },
  choice: { signature: "choice(rng, nOrArray, { size, replace, p, shuffle })", ...exact },
};

/** The unit in the last place of a positive number. */
export function ulp(x: number): number {
  return 2 ** (Math.max(Math.floor(Math.log2(x)), -1022) - 52);
}

/** By how many ulp of the largest term a value differs from another. */
export function difference(actual: number, expected: number, i: number, [name, ...parameters]: Call): number {
  if (Object.is(actual, expected)) return 0;
  return Math.abs(actual - expected) / ulp(AGREEMENTS[name].termOf!(expected, i, parameters as never[]));
}

/** At least the condition number, by Gershgorin's circles of the matrix and, crudely, its determinant. */
function conditionBound(cov: number[], d: number): number {
  const rows = Array.from({ length: d }, (_, i) => cov.slice(i * d, (i + 1) * d));
  const largest = Math.max(...rows.map((row) => row.reduce((sum, x) => sum + Math.abs(x), 0)));
  const smallest = Math.min(...rows.map((row, i) => 2 * row[i] - row.reduce((sum, x) => sum + Math.abs(x), 0)));
  if (!(smallest > 0)) throw new Error("only for matrices that are dominated by their diagonal");
  return largest / smallest;
}
