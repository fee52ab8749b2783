import { exp } from "@concord/libm";
import { log1pGlibc } from "../log1p-glibc.ts";
import type { UniformSource } from "../sources.ts";

export interface InversionStart {
  readonly n: number;
  readonly p: number;
  /** P(0) */
  readonly none: number;
  /** Draws beyond are made anew. */
  readonly bound: number;
}

export function inversionStart(n: number, p: number): InversionStart {
  const mean = n * p;
  // A multinomial's rounding errors make p negative: 0 is drawn then.
  return { n, p, none: p > 0 ? exp(n * log1pGlibc(-p)) : 1, bound: Math.trunc(Math.min(n, mean + 10 * Math.sqrt(mean * (1 - p) + 1))) };
}

/**
 * A binomial draw by inversion: P(0), P(1), … are taken off a uniform draw.
 *
 * @see Kachitvichyanukul & Schmeiser (1988), Commun. ACM 31, 216–222, algorithm BINV; Python: numpy, distributions.c,
 *   random_binomial_inversion (of NumPy 2.0 to 2.5; 1.24 computes P(0) by log(1 − p), which errs for small p)
 */
export function drawInversion(source: UniformSource, { n, p, none, bound }: InversionStart): number {
  const q = 1 - p;
  let k = 0;
  let probability = none;
  let u = source.random();
  while (u > probability) {
    k++;
    if (k > bound) {
      k = 0;
      probability = none;
      u = source.random();
    } else {
      u -= probability;
      probability = ((n - k + 1) * p * probability) / (k * q);
    }
  }
  return k;
}
