/**
 * The slope of log2(error) over log2(step), by least squares.
 *
 * @param error - error at the end of an interval that is passed in the given number of steps
 * @param exponents - the numbers of steps are 2^exponent
 */
export function convergenceOrder(error: (steps: number) => number, exponents: readonly number[]): number {
  const points = exponents.map((exponent) => [-exponent, Math.log2(error(2 ** exponent))]);
  const mean = (values: number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  const x0 = mean(points.map(([x]) => x));
  const y0 = mean(points.map(([, y]) => y));
  return mean(points.map(([x, y]) => (x - x0) * (y - y0))) / mean(points.map(([x]) => (x - x0) ** 2));
}
