/** ln Γ(x) for x > 0, to some ten digits: enough for the densities that are drawn over histograms. */
export function logGamma(x: number): number {
  // Stirling's series, after shifting the argument up to where it is precise.
  let shift = 0;
  while (x < 8) shift += Math.log(x++);
  const inverse = 1 / (x * x);
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / x - shift;
}

/** ln B(a, b). */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}
