import type { Coefficient, Sde } from "./stochastic-schemes.ts";

/** A problem with a known solution: of W and ∫W dt at the end, after a time of 1. */
export interface SolvedSde {
  name: string;
  sde: Sde;
  start: number;
  solution: (w: number, z: number) => number;
}

const of = (value: (y: number, t: number) => number): Coefficient => (y, t) => Float64Array.from(y, (yi) => value(yi, t));

const [A, B, P] = [0.5, 0.7, 0.8];

const cubicEnd = (w: number): number => {
  const e = 1.2 * Math.exp(-2 * A + 2 * B * w); // from X0 = 0.2
  return (e + 0.2 - 1) / (e + 1 - 0.2);
};
const cubicNoise = { g: of((y) => B * (1 - y * y)), dgdy: of((y) => -2 * B * y) };
const arctanEnd = (w: number): number => Math.atan(P * w + Math.tan(0.5));
const arctanNoise = { g: of((y) => P * Math.cos(y) ** 2), dgdy: of((y) => -2 * P * Math.cos(y) * Math.sin(y)) };

/** With g″ ≠ 0, in the sense of Itô: Kloeden & Platen (1992), eq. 4.4.46, and the solution atan(P·W + tan X0). */
export const ITO: readonly SolvedSde[] = [
  { name: "Kloeden & Platen's 4.4.46", start: 0.2, solution: cubicEnd, sde: { f: of((y) => -(A + B * B * y) * (1 - y * y)), ...cubicNoise } },
  { name: "the arctangent", start: 0.5, solution: arctanEnd, sde: { f: of((y) => -P * P * Math.sin(y) * Math.cos(y) ** 3), ...arctanNoise } },
];

/** The same solutions, in the sense of Stratonovich: the drift less g·g′/2. */
export const STRATONOVICH: readonly SolvedSde[] = [
  { name: "Kloeden & Platen's 4.4.46", start: 0.2, solution: cubicEnd, sde: { f: of((y) => -A * (1 - y * y)), ...cubicNoise } },
  { name: "the arctangent", start: 0.5, solution: arctanEnd, sde: { f: of(() => 0), ...arctanNoise } },
];

/** Noise that depends on time: X = X0·exp(0.1 − (2³ − 1)/24 + ∫(1 + t)/2 dW). */
export const BY_TIME: SolvedSde = {
  name: "noise that grows with time",
  start: 1,
  solution: (w, z) => Math.exp(0.1 - 7 / 24 + (2 * w - z) / 2),
  sde: { f: of((y) => 0.1 * y), g: of((y, t) => ((1 + t) / 2) * y), dgdy: of((_, t) => (1 + t) / 2) },
};

/** Additive noise that depends on time: Kloeden & Platen (1992), sec. 4.4, with β = 0.5, α = 0.8. */
export const ADDITIVE: SolvedSde = {
  name: "additive noise",
  start: 1,
  solution: (w) => (1 + 0.5 * (1 + 0.8 * w)) / Math.SQRT2,
  sde: { f: of((y, t) => 0.5 / Math.sqrt(1 + t) - y / (2 * (1 + t))), g: of((_, t) => (0.5 * 0.8) / Math.sqrt(1 + t)), dgdy: of(() => 0) },
};

/** dX = (2cos 2X − X)dt + dW: not linear in X, so that an error in ΔZ shows. */
export const COSINE: Sde = { f: of((y) => 2 * Math.cos(2 * y) - y), g: of(() => 1), dgdy: of(() => 0) };
