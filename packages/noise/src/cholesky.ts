import { numberError, rangeError } from "@concord/argument-error";
import type { NewFloat64Array } from "./new-samples.ts";

/**
 * The lower triangle L with L·Lᵀ = covariance, row-major; its upper triangle is 0.
 *
 * @param covariance - m × m, row-major; throws unless it is symmetric and positive definite
 * @see Golub & Van Loan, Matrix Computations, §4.2: row by row
 */
export function cholesky(caller: string, covariance: ArrayLike<number>, m: number): NewFloat64Array {
  const lower = new Float64Array(m * m);
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < i; j++) {
      if (covariance[i * m + j] !== covariance[j * m + i]) {
        throw rangeError(caller, `covariance[${i * m + j}]`, `be that of its mirror, covariance[${j * m + i}] = ${covariance[j * m + i]}`, covariance[i * m + j]);
      }
      lower[i * m + j] = rest(lower, covariance, m, i, j) / lower[j * m + j];
    }
    const pivot = rest(lower, covariance, m, i, i);
    if (!(pivot > 0)) throw numberError(caller, "covariance", `be positive definite; pivot ${i} of its Cholesky factor must be > 0`, pivot);
    lower[i * m + i] = Math.sqrt(pivot);
  }
  return lower;
}

/** covariance[i, j] less what the columns before j account for. */
function rest(lower: Float64Array, covariance: ArrayLike<number>, m: number, i: number, j: number): number {
  let sum = covariance[i * m + j];
  for (let k = 0; k < j; k++) sum -= lower[i * m + k] * lower[j * m + k];
  return sum;
}
