import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { choice, dirichlet, permutation, shuffle } from "../src/distributions/index.ts";
import { MT19937, RandomGenerator } from "../src/index.ts";
import { type Call, draw } from "./distribution-draws.ts";

// Values of NumPy's own tests, numpy/random/tests/test_generator_mt19937.py (NumPy 2.4.6, BSD 3-Clause License, see NOTICE), class
// TestRandomDist; integers are equal, other numbers in as many decimals as there.
const ARRAYS: { test: string; call: Call; size: number; desired: number[]; decimal?: number }[] = [
  { test: "test_beta", call: ["beta", 0.1, 0.9], size: 6, desired: [1.083029353267698e-10, 2.449965303168024e-11, 0.02397085162969853, 3.590779671820755e-08, 0.0002830254190078299, 0.1744709918330393], decimal: 15 },
  { test: "test_binomial", call: ["binomial", 100, 0.456], size: 6, desired: [42, 41, 42, 48, 44, 50] },
  { test: "test_chisquare", call: ["chisquare", 50], size: 6, desired: [32.9850547060149, 39.0219480493301, 56.2006134779419, 57.3474165711485, 55.4243733880198, 55.4209797925213], decimal: 13 },
  { test: "test_dirichlet", call: ["dirichlet", [51.72840233779265, 39.74494232180944]], size: 6, desired: [0.5439892869558927, 0.45601071304410745, 0.5588917345860708, 0.4411082654139292, 0.5632074165063435, 0.43679258349365657, 0.54862581112627, 0.45137418887373015, 0.49961831357047226, 0.5003816864295278, 0.52374806183482, 0.47625193816517997], decimal: 15 },
  { test: "test_gamma", call: ["gamma", 5, 3], size: 6, desired: [5.03850858902096, 7.9228656732049, 18.73983605132985, 19.57961681699238, 18.17897755150825, 18.17653912505234], decimal: 14 },
  { test: "test_geometric", call: ["geometric", 0.123456789], size: 6, desired: [1, 11, 1, 12, 11, 17] },
  { test: "test_gumbel", call: ["gumbel", 0.123456789, 2], size: 6, desired: [4.688397515056245, -0.289514845417841, 4.981176042584683, -0.633224272589149, -0.055915275687488, -0.333962478257953], decimal: 15 },
  { test: "test_laplace", call: ["laplace", 0.123456789, 2], size: 6, desired: [-3.156353949272393, 1.195863024830054, -3.435458081645966, 1.656882398925444, 0.924824032467446, 1.251116432209336], decimal: 15 },
  { test: "test_logistic", call: ["logistic", 0.123456789, 2], size: 6, desired: [-4.338584631510999, 1.890171436749954, -4.64547787337966, 2.514545562919217, 1.495389489198666, 1.967827627577474], decimal: 15 },
  { test: "test_lognormal", call: ["lognormal", 0.123456789, 2], size: 6, desired: [0.0268252166335, 13.9534486483053, 0.1204014788936, 2.2422077497792, 4.2484199496128, 12.0093343977523], decimal: 13 },
  { test: "test_multinomial", call: ["multinomial", 20, [1 / 6, 1 / 6, 1 / 6, 1 / 6, 1 / 6, 1 / 6]], size: 6, desired: [1, 5, 1, 6, 4, 3, 4, 2, 6, 2, 4, 2, 5, 3, 2, 6, 3, 1, 4, 4, 0, 2, 3, 7, 6, 3, 1, 5, 3, 2, 5, 5, 3, 1, 2, 4] },
  { test: "test_multivariate_normal", call: ["multivariateNormal", [0.123456789, 10], [1, 0, 0, 1]], size: 6, desired: [-1.747478062846581, 11.25613495182354, -0.9967333370066214, 10.342002097029821, 0.7850019631242964, 11.181113712443013, 0.8901349653255224, 8.873825399642492, 0.7130260107430003, 9.551628690083056, 0.7127098726541128, 11.991709234143173], decimal: 15 },
  { test: "test_poisson", call: ["poisson", 0.123456789], size: 6, desired: [0, 0, 0, 0, 0, 0] },
  { test: "test_rayleigh", call: ["rayleigh", 10], size: 6, desired: [4.19494429102666, 16.66920198906598, 3.67184544902662, 17.74695521962917, 16.27935397855501, 21.08355560691792], decimal: 14 },
  { test: "test_standard_cauchy", call: ["standardCauchy"], size: 6, desired: [-1.489437778266206, -3.275389641569784, 0.560102864910406, -0.680780916282552, -1.314912905226277, 0.295852965660225], decimal: 15 },
  { test: "test_standard_gamma", call: ["gamma", 3, 1], size: 6, desired: [0.62970724056362, 1.22379851271008, 3.899412530884, 4.12479964250139, 3.74994102464584, 3.74929307690815], decimal: 14 },
  { test: "test_standard_t", call: ["standardT", 10], size: 6, desired: [-1.484666193042647, 0.30597891831161, 1.056684299648085, -0.407312602088507, 0.130704414281157, -2.038053410490321], decimal: 15 },
  { test: "test_triangular", call: ["triangular", 5.12, 10.23, 20.34], size: 6, desired: [7.86664070590917, 13.6313848513185, 7.68152445215983, 14.36169131136546, 13.16105603911429, 13.72341621856971], decimal: 14 },
  { test: "test_weibull", call: ["weibull", 1.23], size: 6, desired: [0.138613914769468, 1.306463419753191, 0.111623365934763, 1.446570494646721, 1.257145775276011, 1.914247725027957], decimal: 15 },
];

const make = (): RandomGenerator => new RandomGenerator(new MT19937(1234567890));

describe("NumPy's reference arrays for MT19937", () => {
  it.each(ARRAYS)("$test", ({ call, size, desired, decimal }) => {
    const values = Array.from(draw(make(), call, size) as Float64Array);
    if (decimal === undefined) return expect(values).toEqual(desired);
    expect(values.length).toBe(desired.length);
    for (const [i, value] of values.entries()) expect(Math.abs(value - desired[i])).toBeLessThan(1.5 * 10 ** -decimal); // as NumPy compares them
  });

  it("test_choice_uniform_replace, test_choice_nonuniform_replace", () => {
    expect(Array.from(choice(make(), 4, { size: 4 }))).toEqual([0, 0, 2, 2]);
    expect(Array.from(choice(make(), 4, { size: 4, p: [0.4, 0.4, 0.1, 0.1] }))).toEqual([0, 1, 0, 1]);
  });

  it("test_choice_uniform_noreplace, test_choice_nonuniform_noreplace", () => {
    const rng = make();
    expect(Array.from(choice(rng, 4, { size: 3, replace: false }))).toEqual([2, 0, 3]);
    expect(Array.from(choice(rng, 4, { size: 4, replace: false, shuffle: false }))).toEqual([0, 1, 2, 3]);
    expect(Array.from(choice(make(), 4, { size: 3, replace: false, p: [0.1, 0.3, 0.5, 0.1] }))).toEqual([0, 2, 3]);
  });

  it("test_choice_noninteger", () => {
    expect(choice(make(), ["a", "b", "c", "d"], { size: 4 })).toEqual(["a", "a", "c", "c"]);
  });

  it("test_choice_large_sample", () => {
    const chosen = BigInt64Array.from(Array.from(choice(make(), 10000, { size: 5000, replace: false }), BigInt));
    const hash = createHash("sha256").update(new Uint8Array(chosen.buffer)).digest("hex");
    expect(hash).toBe("4266599d12bfcfb815213303432341c06b4349f5455890446578877bb322e222");
  });

  it("test_shuffle, test_permutation", () => {
    const list = [1, 2, 3, 4, 5, 6, 7, 8, 9, 0];
    const shuffled = [4, 1, 9, 8, 0, 5, 3, 6, 2, 7];
    expect(permutation(make(), list)).toEqual(shuffled);
    for (const values of [[...list], Int8Array.from(list), Float32Array.from(list), BigInt64Array.from(list.map(BigInt))]) {
      shuffle(make(), values);
      expect(Array.from(values as number[], Number)).toEqual(shuffled);
    }
    expect(Array.from(permutation(make(), 10))).toEqual([3, 0, 8, 7, 9, 4, 2, 5, 1, 6]);
  });

  it("test_dirichlet_small_alpha", () => {
    expect(Array.from(dirichlet(make(), [1e-9, 1e-12], 6))).toEqual([1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0]);
  });

  it.each([[[5, 9, 0, 8]], [[0.5, 0, 0, 0]], [[1, 5, 0, 0, 1.5, 0, 0, 0]], [[0.01, 0.03, 0, 0.005]], [[1e-5, 0, 0, 0]], [[0.002, 0.015, 0, 0, 0.04, 0, 0, 0]], [[0]], [[0, 0, 0]]])(
    "test_dirichlet_multiple_zeros_in_alpha: %j",
    (alpha) => {
      const shares = dirichlet(make(), alpha);
      for (const [i, share] of shares.entries()) if (alpha[i] === 0) expect(share).toBe(0);
    },
  );
});
