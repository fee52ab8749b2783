import { describe, expect, it } from "vitest";
import { schemeNamed, STOCHASTIC_SCHEMES, type StochasticScheme } from "./stochastic-schemes.ts";

// Means over the draws of a step by Gauss and Hermite's rule with four points, which is exact for polynomials up to degree 7: no
// scheme's second moment has more. Nothing is sampled.
const NODES = [-1, 1].flatMap((sign) => [-1, 1].map((inner) => ({ z: sign * Math.sqrt(3 + inner * Math.sqrt(6)), weight: (3 - inner * Math.sqrt(6)) / 12 })));

/** Mean of a function of the state after one step. */
function meanOver({ step, draws }: StochasticScheme, f: (y: number) => number, g: (y: number) => number, dgdy: number, start: number, h: number, of: (y: number) => number): number {
  let mean = 0;
  for (const first of NODES) {
    for (const second of draws === 2 ? NODES : [{ z: 0, weight: 1 }]) {
      const normals = [first.z, second.z];
      const [y] = Array.from(step({ f: ([y]) => [f(y)], g: ([y]) => [g(y)], dgdy: () => [dgdy] }, [start], 0, h, { standardNormal: () => normals.shift()! }));
      mean += first.weight * second.weight * of(y);
    }
  }
  return mean;
}

const [ALPHA, BETA, U0] = [1.01, 0.87, 0.5];

/** Mean and second moment of geometric Brownian motion after n steps over a time of 1: products, since a step is linear in y. */
function moments(scheme: StochasticScheme, n: number): number[] {
  const power = (moment: (y: number) => number): number => meanOver(scheme, (y) => ALPHA * y, (y) => BETA * y, BETA, 1, 1 / n, moment) ** n;
  return [U0 * power((y) => y), U0 * U0 * power((y) => y * y)];
}

/** The order at which |error| falls between n and 2n steps. */
const orderBetween = (error: (n: number) => number, n: number): number => Math.log2(Math.abs(error(n) / error(2 * n)));

describe("geometric Brownian motion, 16 steps of 1/16", () => {
  // E u = u0·(…)^16 by hand of each scheme's formula; 1e-13 is the rounding of sixteenth powers.
  it.each([
    ["eulerMaruyamaStep", 1.3314329471567172, 3.416305501836814],
    ["eulerMaruyamaGeneralStep", 1.3314329471567172, 3.416305501836814],
    ["milsteinStep", 1.3314329471567172, 3.468618004297969],
    ["heunStratonovichStep", 1.9496272126146927, 7.811384833367151],
  ])("has the exact discrete moments of %s", (name, mean, second) => {
    const [m1, m2] = moments(schemeNamed(name), 16);
    expect(Math.abs(m1 / mean - 1)).toBeLessThan(1e-13);
    expect(Math.abs(m2 / second - 1)).toBeLessThan(1e-13);
  });

  it.each(STOCHASTIC_SCHEMES.filter(({ descriptor }) => descriptor.noise !== "additive"))("converges in mean and second moment at the weak order of $name", (scheme) => {
    const { calculus, weakOrder } = scheme.descriptor;
    const shift = calculus === "Ito" ? 0 : (BETA * BETA) / 2;
    const exact = [U0 * Math.exp(ALPHA + shift), U0 * U0 * Math.exp(2 * ALPHA + 2 * shift + BETA * BETA)];
    for (const k of [0, 1]) expect(Math.abs(orderBetween((n) => moments(scheme, n)[k] - exact[k], 512) - weakOrder!)).toBeLessThan(0.02);
  });
});

it("sra1Step converges in mean and variance of an Ornstein–Uhlenbeck process at its weak order", () => {
  const scheme = schemeNamed("sra1Step");
  const mean = (n: number): number => meanOver(scheme, (y) => -y, () => 1, 0, 1, 1 / n, (y) => y) ** n;
  const variance = (n: number): number => {
    const shrink = meanOver(scheme, (y) => -y, () => 1, 0, 1, 1 / n, (y) => y) ** 2;
    const spread = meanOver(scheme, (y) => -y, () => 1, 0, 0, 1 / n, (y) => y * y);
    return (spread * (1 - shrink ** n)) / (1 - shrink);
  };
  expect(Math.abs(orderBetween((n) => mean(n) - Math.exp(-1), 64) - scheme.descriptor.weakOrder!)).toBeLessThan(0.05);
  expect(Math.abs(orderBetween((n) => variance(n) - (1 - Math.exp(-2)) / 2, 64) - scheme.descriptor.weakOrder!)).toBeLessThan(0.05);
});

it.each(STOCHASTIC_SCHEMES)("$name has its deterministic order without noise", (scheme) => {
  const end = (n: number): number => {
    let y: ArrayLike<number> = [1];
    const logistic = { f: ([y]: ArrayLike<number> & Iterable<number>, t: number) => [y * (1 - y / 3) * (1 + t)], g: () => [0], dgdy: () => [0] };
    for (let k = 0; k < n; k++) y = scheme.step(logistic as never, y as number[], k / n, 1 / n, { standardNormal: () => 1 });
    return y[0];
  };
  const exact = 3 / (1 + 2 * Math.exp(-1.5));
  expect(Math.abs(orderBetween((n) => end(n) - exact, 256) - scheme.descriptor.deterministicOrder)).toBeLessThan(0.05);
});
