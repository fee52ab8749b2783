import { rangeError } from "@concord/argument-error";
import { checkFinite } from "../check-arguments.ts";
import type { NewFloat64Array } from "../new-array.ts";
import type { RandomGenerator } from "../random-generator.ts";
import { checkGenerator, copyOfNumbers, copyOfSomeNumbers } from "./check-parameters.ts";
import { cholesky } from "./cholesky.ts";
import { filledRows } from "./filled.ts";

/**
 * Multivariate normal distribution: mean + L·z for the Cholesky factor L of the covariance and d standard normals z.
 *
 * @param rng - random generator
 * @param mean - finite, shape (d,), d ≥ 1
 * @param cov - covariances, symmetric and positive definite, shape (d, d), row-major: d·d numbers
 * @param size - number of draws; one if left out
 * @returns shape (d,), or with a size shape (size, d), row-major; from the same normals as NumPy's, whose LAPACK and BLAS round
 *   otherwise: within 8dκ ulp of the largest of |mean_i|, |x_i − mean_i| and √cov_ii, with the condition number κ of cov
 * @throws TypeError for an argument of the wrong kind, RangeError for a value out of range, before anything is drawn
 * @example multivariateNormal(defaultRng(42), [0, 10], [4, 1, 1, 9]) // => [0.6094341595088627, 7.076044067040057]
 * @see Golub & Van Loan, Matrix Computations, §4.2; Python: numpy.random.Generator.multivariate_normal with method="cholesky"
 */
export function multivariateNormal(rng: RandomGenerator, mean: ArrayLike<number>, cov: ArrayLike<number>, size?: number): NewFloat64Array {
  checkGenerator("multivariateNormal", rng);
  const means = copyOfSomeNumbers("multivariateNormal", "mean", mean, checkFinite);
  const covariances = copyOfNumbers("multivariateNormal", "cov", cov, checkFinite);
  const d = means.length;
  if (covariances.length !== d * d) throw rangeError("multivariateNormal", "cov", `have ${d} × ${d} = ${d * d} numbers`, cov);
  const lower = cholesky("multivariateNormal", covariances, d);
  const normals = new Float64Array(d);
  return filledRows("multivariateNormal", size, d, (out, start) => {
    rng.fillStandardNormal(normals);
    for (let i = 0; i < d; i++) {
      let sum = 0;
      for (let j = 0; j <= i; j++) sum += lower[i * d + j] * normals[j];
      out[start + i] = means[i] + sum;
    }
  });
}
