// The right-hand sides of golden/reference-solutions.py.
import golden from "./golden/reference-solutions.json" with { type: "json" };

type Derivative = (y: ArrayLike<number>, t: number) => number[];

function arenstorf(y: ArrayLike<number>): number[] {
  const m = 0.012277471;
  const n = 1 - m;
  const d1 = ((y[0] + m) ** 2 + y[1] ** 2) ** 1.5;
  const d2 = ((y[0] - n) ** 2 + y[1] ** 2) ** 1.5;
  return [y[2], y[3], y[0] + 2 * y[3] - (n * (y[0] + m)) / d1 - (m * (y[0] - n)) / d2, y[1] - 2 * y[2] - (n * y[1]) / d1 - (m * y[1]) / d2];
}

function orbit(y: ArrayLike<number>): number[] {
  const r3 = (y[0] ** 2 + y[1] ** 2) ** 1.5;
  return [y[2], y[3], -y[0] / r3, -y[1] / r3];
}

function torus(y: ArrayLike<number>): number[] {
  const r = Math.sqrt(y[0] ** 2 + y[1] ** 2);
  return [-y[1] - (y[0] * y[2]) / r, y[0] - (y[1] * y[2]) / r, y[0] / r];
}

const diffusion: Derivative = (y) => Array.from(y, (yi, i) => (i > 0 ? y[i - 1] : 0) - 2 * yi + (i + 1 < y.length ? y[i + 1] : 0));

const vanDerPol = (mu: number): Derivative => (y) => [y[1], mu * (1 - y[0] ** 2) * y[1] - y[0]];

const DERIVATIVES: Record<keyof typeof golden, Derivative> = {
  arenstorf,
  brusselator: (y) => [1 + y[0] ** 2 * y[1] - 4 * y[0], 3 * y[0] - y[0] ** 2 * y[1]],
  vanDerPol: vanDerPol(5),
  lorenz: (y) => [10 * (y[1] - y[0]), y[0] * (28 - y[2]) - y[1], y[0] * y[1] - (8 / 3) * y[2]],
  detestA1: (y) => [-y[0]],
  detestA2: (y) => [-(y[0] ** 3) / 2],
  detestA3: (y, t) => [y[0] * Math.cos(t)],
  detestA4: (y) => [(y[0] / 4) * (1 - y[0] / 20)],
  detestA5: (y, t) => [(y[0] - t) / (y[0] + t)],
  detestB1: (y) => [2 * (y[0] - y[0] * y[1]), -(y[1] - y[0] * y[1])],
  detestB2: (y) => [-y[0] + y[1], y[0] - 2 * y[1] + y[2], y[1] - y[2]],
  detestB3: (y) => [-y[0], y[0] - y[1] ** 2, y[1] ** 2],
  detestB4: torus,
  detestB5: (y) => [y[1] * y[2], -y[0] * y[2], -0.51 * y[0] * y[1]],
  detestC1: (y) => Array.from(y, (yi, i) => (i > 0 ? y[i - 1] : 0) - (i < 9 ? yi : 0)),
  detestC2: (y) => Array.from(y, (yi, i) => (i > 0 ? i * y[i - 1] : 0) - (i < 9 ? (i + 1) * yi : 0)),
  detestC3: diffusion,
  detestC4: diffusion,
  detestD1: orbit,
  detestD2: orbit,
  detestD3: orbit,
  detestD4: orbit,
  detestD5: orbit,
  detestE1: (y, t) => [y[1], -(y[1] / (t + 1) + (1 - 0.25 / (t + 1) ** 2) * y[0])],
  detestE2: vanDerPol(1),
  detestE3: (y, t) => [y[1], y[0] ** 3 / 6 - y[0] + 2 * Math.sin(2.78535 * t)],
  detestE4: (y) => [y[1], 0.032 - 0.4 * y[1] ** 2],
  detestE5: (y, t) => [y[1], Math.sqrt(1 + y[1] ** 2) / (25 - t)],
};

/** A problem with where it begins and ends. */
export interface Problem {
  name: string;
  f: Derivative;
  y0: number[];
  end: number;
  y: number[];
}

export const PROBLEMS: readonly Problem[] = Object.entries(golden).map(([name, { y0, end, y }]) => ({ name, f: DERIVATIVES[name as keyof typeof golden], y0, end, y }));
