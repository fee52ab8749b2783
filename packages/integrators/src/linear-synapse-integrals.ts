import { exp, expm1 } from "@concord/libm";

// Integrals over a step of length 1, of a synapse whose rate a times the step is x >= 0. Where the closed form would cancel, a
// series of positive terms takes its place: ∫ σⁿ·e^(−zσ) dσ = e^(−z)·Σ z^k·n!/(n + 1 + k)!.
const SERIES_UP_TO = 2;
const TERMS = 28; // 2^28·3!/31! is below 2^-53 of the sum

/** ∫ σ·e^(−xσ) dσ from 0 to 1: the position that a held input of 1 leads to. */
export function heldGain(x: number): number {
  if (x > SERIES_UP_TO) return (1 - exp(-x) * (1 + x)) / x / x;
  return (exp(-x) * series(x, (k) => k + 2)) / 2;
}

/** ∫ σ·(1 − σ)·e^(−xσ) dσ: the position that an input rising from 0 to 1 leads to. */
export function rampGain(x: number): number {
  if (x > SERIES_UP_TO) return (x - 2 + exp(-x) * (x + 2)) / x / x / x;
  return (exp(-x) * series(x, (k) => (k * (k + 3)) / (k + 1))) / 6;
}

/** ∫ σ²·e^(−2xσ) dσ: variance of the position under white noise of intensity 1. */
export function positionVariance(x: number): number {
  const z = 2 * x;
  if (z > SERIES_UP_TO) return (2 - exp(-z) * z * (z + 2) - 2 * exp(-z)) / z / z / z;
  return (exp(-z) * series(z, (k) => k + 3)) / 3;
}

/** ∫ σ·(1 − xσ)·e^(−2xσ) dσ: covariance of position and velocity. */
export function covariance(x: number): number {
  return exp(-2 * x) / 2;
}

/** ∫ (1 − xσ)²·e^(−2xσ) dσ: variance of the velocity. */
export function velocityVariance(x: number): number {
  const z = 2 * x;
  return ((z === 0 ? 1 : -expm1(-z) / z) + (1 - x) * exp(-z)) / 2;
}

/** 1 + x/d(1)·(1 + x/d(2)·(1 + …)). */
function series(x: number, divisor: (k: number) => number): number {
  let sum = 1;
  for (let k = TERMS; k > 0; k--) sum = 1 + (x / divisor(k)) * sum;
  return sum;
}
