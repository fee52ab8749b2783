// The series that the functions share or are tested by, each for small arguments only; far outside, where their last terms are the
// largest, tests hold every coefficient to the last bit.

/** e^x − 1 for |x| < 1/32, by Taylor's series; what it leaves out is below 2^-58 of the result. */
export function expm1Series(x: number): number {
  const x2 = x * x;
  const last = 1 / 720 + x * (1 / 5040) + x2 * (1 / 40320 + x * (1 / 362880));
  return x + x2 * (1 / 2 + x * (1 / 6) + x2 * (1 / 24 + x * (1 / 120) + x2 * last));
}

/** (ln(1 + r) − r) / r² for |r| <= 1/128; what it leaves out is below 2^-59 of ln(1 + r). */
export function logSeries(r: number): number {
  const r2 = r * r;
  const last = 1 / 5 - r * (1 / 6) + r2 * (1 / 7 - r * (1 / 8));
  return r * (1 / 3) - 1 / 2 + r2 * (r * last - 1 / 4);
}

/** (ln(1 + r) − r + r²/2) / r³ for |r| <= 1/128; what it leaves out is below 2^-73 of ln(1 + r). */
export function logSeriesFromCubic(r: number): number {
  const last = 1 / 7 - r * (1 / 8) + r * r * (1 / 9 - r * (1 / 10));
  return 1 / 3 - r * (1 / 4) + r * r * (1 / 5 - r * (1 / 6) + r * r * last);
}

/** (tanh(x) − x) / x³ as a series in x², for |x| < 1/8; what it leaves out is below 2^-58 of tanh(x). */
export function tanhSeries(x2: number): number {
  const last = -1382 / 155925 + x2 * (21844 / 6081075 + x2 * (-929569 / 638512875));
  return -1 / 3 + x2 * (2 / 15 + x2 * (-17 / 315 + x2 * (62 / 2835 + x2 * last)));
}

/**
 * ∫₀ʰ e^(−2cu − u²) du / h − 1 for |h| <= 1/32. The integrand's series in u has the coefficients b₀ = 1, b₁ = −2c,
 * (n + 1)·bₙ₊₁ = −2·(c·bₙ + bₙ₋₁); times the slope at c, what it leaves out is below 2^-58.
 */
export function erfSeries(c: number, h: number): number {
  const h2 = -2 * h * h;
  const t1 = -2 * c * h; // each line is the next term bₙ·hⁿ
  const t2 = (t1 * t1 + h2) * (1 / 2);
  const t3 = (t1 * t2 + h2 * t1) * (1 / 3);
  const t4 = (t1 * t3 + h2 * t2) * (1 / 4);
  const t5 = (t1 * t4 + h2 * t3) * (1 / 5);
  const t6 = (t1 * t5 + h2 * t4) * (1 / 6);
  const t7 = (t1 * t6 + h2 * t5) * (1 / 7);
  const t8 = (t1 * t7 + h2 * t6) * (1 / 8);
  const t9 = (t1 * t8 + h2 * t7) * (1 / 9);
  const last = t6 * (1 / 7) + (t7 * (1 / 8) + (t8 * (1 / 9) + t9 * (1 / 10)));
  return t1 * (1 / 2) + (t2 * (1 / 3) + (t3 * (1 / 4) + (t4 * (1 / 5) + (t5 * (1 / 6) + last))));
}
