import { bitLength, logFixed, toFixed } from "./fixed-point.ts";

/**
 * Whether a height in a strip lies below the density e^exponent, as a correctly rounded exponential has it.
 *
 * The density is that at the strip's end times e^rise, which is accurate to 2e-15 and needs no table. It decides unless it
 * is within 1e-14 of the height, as in one of 10^14 draws; then the logarithm of the height does.
 *
 * @param bottom - density at the strip's end
 * @param rise - from 0 to 0.76, which is more than any strip needs
 * @see fdlibm, e_exp.c, for the rational approximation of e^x − 1
 */
export function isBelowDensity(height: number, bottom: number, rise: number, exponent: number): boolean {
  const x = 0.5 * rise;
  const x2 = x * x;
  const c = x - x2 * (0.16666666666666602 + x2 * (-0.0027777777777015593 + x2 * (0.00006613756321437934 + x2 * (-0.0000016533902205465252 + x2 * 4.1381367970572385e-8))));
  const root = 1 - ((x * c) / (c - 2) - x);
  const density = bottom * (root * root);
  if (Math.abs(height - density) < density * 1e-14) return isBelowExp(height, exponent);
  return height < density;
}

/** height < e^exponent, where the exponential is rounded to a double: if it is above the middle between the height and the next double. */
export function isBelowExp(height: number, exponent: number): boolean {
  const fixed = toFixed(height);
  const middle = fixed + (1n << BigInt(bitLength(fixed) - 54));
  return toFixed(exponent) > logFixed(middle);
}
