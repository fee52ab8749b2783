import type { UniformSource } from "../sources.ts";

// fdlibm e_exp.c, Copyright (C) 1993 by Sun Microsystems, Inc. (notice in NOTICE).
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const INVERSE_LN2 = 1.4426950408889634;
const P1 = 0.16666666666666602;
const P2 = -0.0027777777777015593;
const P3 = 0.00006613756321437934;
const P4 = -0.0000016533902205465252;
const P5 = 4.1381367970572385e-8;

/**
 * A Poisson draw by multiplication: how many uniform draws can be multiplied before the product falls to e^−lam.
 *
 * @param threshold - e^−lam
 * @see Knuth, The Art of Computer Programming 2, §3.4.1; Python: numpy, distributions.c, random_poisson_mult
 */
export function drawPoissonMultiplication(source: UniformSource, threshold: number): number {
  let product = source.random();
  let k = 0;
  while (product > threshold) {
    k++;
    product *= source.random();
  }
  return k;
}

/**
 * e^−lam for lam below 10, error below 1 ulp, without a table. It is only compared with products of uniform draws, among
 * which one in 10^16 is so near that another last bit would matter.
 */
export function poissonThreshold(lam: number): number {
  const k = Math.round(-lam * INVERSE_LN2);
  const high = -lam - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const x = high - low;
  const x2 = x * x;
  const c = x - x2 * (P1 + x2 * (P2 + x2 * (P3 + x2 * (P4 + x2 * P5))));
  const result = 1 - (low - (x * c) / (2 - c) - high);
  return result / (1 << -k);
}
