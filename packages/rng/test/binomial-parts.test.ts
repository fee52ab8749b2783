import { describe, expect, it } from "vitest";
import { type BtpeHat, btpeHat } from "../src/distributions/binomial-btpe.ts";
import { densityRatio, isBelowDensity, logOfDensityRatio } from "../src/distributions/binomial-density.ts";
import golden from "./golden/binomial-parts.json" with { type: "json" };

const HATS = golden.map(({ hat, ...rest }) => ({ title: `n = ${hat.n}, p = ${hat.p}`, hat: hat as BtpeHat, ...rest }));

describe("of the binomial distribution with", () => {
  it.each(HATS)("$title: the hat has NumPy's numbers", ({ hat }) => {
    expect(btpeHat(hat.n, hat.p)).toEqual(hat);
  });

  it.each(HATS)("$title: the ratio of densities is NumPy's", ({ hat, ratios }) => {
    expect(ratios.map(([y]) => [y, densityRatio(y, hat)])).toEqual(ratios);
  });

  it.each(HATS)("$title: its logarithm is NumPy's formula, up to the roundings of three logarithms", ({ hat, logarithms }) => {
    const { n, p, q, m, xm } = hat;
    for (const [y, expected] of logarithms) {
      // The terms cancel; each has an error of some units in its own last place.
      const [x1, f1, z, w] = [y + 1, m + 1, n + 1 - m, n - y + 1];
      const scale = Math.abs(xm * Math.log(f1 / x1)) + Math.abs((n - m + 0.5) * Math.log(z / w)) + Math.abs((y - m) * Math.log((w * p) / (x1 * q)));
      expect(Math.abs(logOfDensityRatio(y, hat) - expected)).toBeLessThanOrEqual(4 * 2 ** -52 * scale + 2 ** -52);
    }
  });

  // Where the short cut decides and where it does not: NumPy's formula errs by less than 1e-3 for these n.
  it.each(HATS.filter(({ hat: { n } }) => n >= 300 && n <= 1e5))("$title: what is a thousandth below the ratio is below, what is above is not", ({ hat }) => {
    const { n, m } = hat;
    const reach = Math.ceil(5 * Math.sqrt(n * hat.p * hat.q));
    for (let y = Math.max(0, m - reach); y <= Math.min(n, m + reach); y++) {
      const ratio = densityRatio(y, hat);
      expect([isBelowDensity(y, ratio * (1 - 1e-3), hat), isBelowDensity(y, ratio * (1 + 1e-3), hat)]).toEqual([true, false]);
    }
  });
});
