import type { UniformSource } from "../sources.ts";
import { logGamma } from "./log-gamma.ts";
import { quickLog, roundedLog } from "./quick-log.ts";

/** What a mean of at least 10 has in common for all its draws. */
export interface PoissonHat extends Logarithms {
  readonly lam: number;
  readonly a: number;
  readonly b: number;
  readonly inverseAlpha: number;
  readonly vr: number;
}

/** A logarithm, and two values of it. */
interface Logarithms {
  readonly log: (x: number) => number;
  readonly logLam: number;
  readonly logInverseAlpha: number;
}

/** Hörmann's hat function; the numbers are those of his algorithm PTRS. */
export function poissonHat(lam: number): PoissonHat {
  const b = 0.931 + 2.53 * Math.sqrt(lam);
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  return { lam, a: -0.059 + 0.02483 * b, b, inverseAlpha, vr: 0.9277 - 3.6224 / (b - 2), log: quickLog, logLam: quickLog(lam), logInverseAlpha: quickLog(inverseAlpha) };
}

/**
 * A Poisson draw by transformed rejection, from two uniform draws an attempt.
 *
 * @see Hörmann (1993), Insurance: Mathematics and Economics 12, 39–45; Python: numpy, distributions.c, random_poisson_ptrs
 */
export function drawPoissonPtrs(source: UniformSource, hat: PoissonHat): number {
  for (;;) {
    const u = source.random() - 0.5;
    const v = source.random();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * hat.a) / us + hat.b) * u + hat.lam + 0.43);
    if (us >= 0.07 && v <= hat.vr) return k;
    if (k < 0 || (us < 0.013 && v > us)) continue;
    if (isBelowDensity(v, us, k, hat)) return k;
  }
}

/**
 * Whether the point lies below the Poisson density, decided as by NumPy: where rounding errors matter, as with large means,
 * with logarithms that are rounded right, as the C library's are in all but few cases.
 */
function isBelowDensity(v: number, us: number, k: number, hat: PoissonHat): boolean {
  if (v === 0) return true; // its logarithm is −Infinity
  const margin = marginOf(v, us, k, hat, hat);
  // Each logarithm and each rounding of the terms errs by no more than 2^-52 of the largest; there are fewer than 16.
  const doubt = 3.552713678800501e-15 * (k * hat.logLam + hat.lam + 64); // 2^-48
  return margin > doubt || (margin >= -doubt && marginOf(v, us, k, hat, logarithms(roundedLog, hat.lam, hat.inverseAlpha)) >= 0);
}

/** How far the logarithm of the density is above that of the point. */
function marginOf(v: number, us: number, k: number, { lam, a, b }: PoissonHat, { log, logLam, logInverseAlpha }: Logarithms): number {
  return -lam + k * logLam - logGamma(k + 1, log) - (log(v) + logInverseAlpha - log(a / (us * us) + b));
}

function logarithms(log: (x: number) => number, lam: number, inverseAlpha: number): Logarithms {
  return { log, logLam: log(lam), logInverseAlpha: log(inverseAlpha) };
}
