/** B(2k)/(2k(2k − 1)) for the Bernoulli numbers B: the series of Stirling's formula, with the digits that Zhang and Jin give. */
export const STIRLING: readonly number[] = [
  8.333333333333333e-2, -2.777777777777778e-3, 7.936507936507937e-4, -5.952380952380952e-4, 8.417508417508418e-4,
  -1.917526917526918e-3, 6.41025641025641e-3, -2.955065359477124e-2, 1.796443723688307e-1, -1.3924322169059,
];

/** ln 2π */
const LOG_2_PI = 1.8378770664093453;

/**
 * ln Γ(x), with the order of operations of NumPy's, given the logarithm to compute it with.
 *
 * @param x - at least 1
 * @see Zhang & Jin (1996), Computation of Special Functions; Python: numpy, distributions.c, random_loggam
 */
export function logGamma(x: number, log: (x: number) => number): number {
  if (x === 1 || x === 2) return 0;
  // From 7 up the series is accurate enough; what is below is moved there by Γ(x + 1) = x·Γ(x).
  const n = x < 7 ? Math.trunc(7 - x) : 0;
  let x0 = x + n;
  const x2 = (1 / x0) * (1 / x0);
  let series = STIRLING[9];
  for (let k = 8; k >= 0; k--) series = series * x2 + STIRLING[k];
  let result = series / x0 + 0.5 * LOG_2_PI + (x0 - 0.5) * log(x0) - x0;
  for (let k = 1; k <= n; k++) {
    result -= log(x0 - 1);
    x0 -= 1;
  }
  return result;
}
