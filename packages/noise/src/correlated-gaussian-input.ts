import { rangeError } from "@concord/argument-error";
import type { NormalSource } from "@concord/rng";
import { checkCount, checkFiniteNumbers, checkNormalSource, checkOut, checkRows } from "./check-arguments.ts";
import { cholesky } from "./cholesky.ts";
import { drawNormals } from "./draw.ts";
import { type NewFloat64Array, newSamples } from "./new-samples.ts";

/**
 * Normal samples of several nodes at once, correlated between the nodes: one row per time step.
 *
 * Each row is mean + L·z with the Cholesky factor L of the covariance and m normals z. **The covariance is that of each sample, so its
 * effect depends on the time step**, as with `gaussianInput`; for a covariance of intensities, divide it by dt.
 *
 * @param nSamples - number of rows, a non-negative integer
 * @param mean - mean inputs of the m nodes, finite, shape (m,) (pulses/s)
 * @param covariance - covariances, symmetric and positive definite, shape (m, m), row-major: m·m numbers (pulses²/s²)
 * @param rng - source of the draws, m a row: a `RandomGenerator`, or any `NormalSource`
 * @returns new Float64Array of shape (nSamples, m), row-major: sample i of node j is at i·m + j
 * @throws RangeError for a value out of range, TypeError for one of another kind, before anything is drawn; RangeError for a draw
 *   that is not finite
 * @example correlatedGaussianInput(2, [220, 220], [484, 242, 242, 484], defaultRng(42)) // => [226.7037757545975, 203.53752945549962, 236.50992630774206, 246.17512779642914]
 * @see Golub & Van Loan, Matrix Computations, §4.2; Python: numpy.random.Generator.multivariate_normal with method="cholesky" (last
 *   bits may differ)
 */
export function correlatedGaussianInput(nSamples: number, mean: ArrayLike<number>, covariance: ArrayLike<number>, rng: NormalSource): NewFloat64Array {
  checkCount("correlatedGaussianInput", "nSamples", nSamples);
  const lower = checkedCholesky("correlatedGaussianInput", mean, covariance, rng);
  return fill("correlatedGaussianInput", newSamples("correlatedGaussianInput", "nSamples", nSamples, mean.length), mean, lower, rng);
}

/**
 * `correlatedGaussianInput` written into an array of the caller's.
 *
 * @param out - receives the samples, shape (nSamples, m), row-major; neither mean nor covariance
 * @returns out, with the same bits as `correlatedGaussianInput(out.length / m, …)`, which says what the other parameters are
 * @throws as `correlatedGaussianInput` does, TypeError if out is not a Float64Array, RangeError if its length is no multiple of m; out is
 *   left as it was if nothing was drawn
 * @example correlatedGaussianInputInto(new Float64Array(2), [220, 220], [484, 242, 242, 484], defaultRng(42)) // => [226.7037757545975, 203.53752945549962]
 * @see correlatedGaussianInput
 */
export function correlatedGaussianInputInto<T extends Float64Array>(out: T, mean: ArrayLike<number>, covariance: ArrayLike<number>, rng: NormalSource): T {
  checkOut("correlatedGaussianInputInto", out);
  const lower = checkedCholesky("correlatedGaussianInputInto", mean, covariance, rng);
  checkRows("correlatedGaussianInputInto", "out", out, mean.length);
  return fill("correlatedGaussianInputInto", out, mean, lower, rng);
}

function checkedCholesky(caller: string, mean: ArrayLike<number>, covariance: ArrayLike<number>, rng: NormalSource): NewFloat64Array {
  checkFiniteNumbers(caller, "mean", mean);
  const m = mean.length;
  if (m === 0) throw rangeError(caller, "mean", "have at least one component", mean);
  checkFiniteNumbers(caller, "covariance", covariance);
  if (covariance.length !== m * m) throw rangeError(caller, "covariance", `have ${m} × ${m} = ${m * m} numbers`, covariance);
  checkNormalSource(caller, rng);
  return cholesky(caller, covariance, m);
}

function fill<T extends Float64Array>(caller: string, out: T, mean: ArrayLike<number>, lower: Float64Array, rng: NormalSource): T {
  const m = mean.length;
  for (let start = 0; start < out.length; start += m) {
    const row = out.subarray(start, start + m);
    drawNormals(caller, row, rng);
    // From the last component up, so that the normals that are still needed are still there.
    for (let i = m - 1; i >= 0; i--) {
      let sum = mean[i];
      for (let j = 0; j <= i; j++) sum += lower[i * m + j] * row[j];
      row[i] = sum;
    }
  }
  return out;
}
