/**
 * Whether counts of independent draws are those of a distribution, by Pearson's test: true in all but 1e-6 of the cases in which they
 * are. (Wilson and Hilferty's approximation of the quantile, at 4.75 standard deviations; bins of fewer than 10 are put together.)
 */
export function passesChiSquare(observed: readonly number[], expected: readonly number[]): boolean {
  const bins: [count: number, expectation: number][] = [];
  let [count, expectation] = [0, 0];
  for (const [i, e] of expected.entries()) {
    count += observed[i];
    expectation += e;
    if (expectation < 10) continue;
    bins.push([count, expectation]);
    [count, expectation] = [0, 0];
  }
  const last = bins.at(-1)!;
  last[0] += count;
  last[1] += expectation;
  const freedom = bins.length - 1;
  if (freedom < 1) throw new Error("too few draws for a test");
  const statistic = bins.reduce((sum, [o, e]) => sum + (o - e) ** 2 / e, 0);
  return statistic < freedom * (1 - 2 / (9 * freedom) + 4.75 * Math.sqrt(2 / (9 * freedom))) ** 3;
}
