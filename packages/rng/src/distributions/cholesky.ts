import { numberError, rangeError } from "@concord/argument-error";
import type { NewFloat64Array } from "../new-array.ts";

/** Of the larger of two mirrored covariances: what rounding errors may make them differ by. */
const ASYMMETRY = 1e-8;

/**
 * The lower triangle L with L·Lᵀ = cov, row-major; its upper triangle is 0.
 *
 * @param cov - d × d, row-major; throws unless it is symmetric, but for rounding errors, and positive definite. Below the
 *   diagonal is what counts, as in NumPy
 * @see Golub & Van Loan, Matrix Computations, §4.2: row by row
 */
export function cholesky(caller: string, cov: Float64Array, d: number): NewFloat64Array {
  const lower = new Float64Array(d * d);
  for (let i = 0; i < d; i++) {
    for (let j = 0; j < i; j++) {
      const [below, above] = [cov[i * d + j], cov[j * d + i]];
      if (Math.abs(below - above) > ASYMMETRY * Math.max(Math.abs(below), Math.abs(above))) {
        throw rangeError(caller, `cov[${i * d + j}]`, `be that of its mirror, cov[${j * d + i}] = ${above}`, below);
      }
      lower[i * d + j] = rest(lower, cov, d, i, j) / lower[j * d + j];
    }
    const pivot = rest(lower, cov, d, i, i);
    if (!(pivot > 0)) throw numberError(caller, "cov", `be positive definite; pivot ${i} of its Cholesky factor must be > 0`, pivot);
    lower[i * d + i] = Math.sqrt(pivot);
  }
  return lower;
}

/** cov[i, j] less what the columns before j account for. */
function rest(lower: Float64Array, cov: Float64Array, d: number, i: number, j: number): number {
  let sum = cov[i * d + j];
  for (let k = 0; k < j; k++) sum -= lower[i * d + k] * lower[j * d + k];
  return sum;
}
