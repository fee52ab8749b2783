import type { UniformSource } from "../sources.ts";
import { btpeHat, drawBtpe } from "./binomial-btpe.ts";
import { drawInversion, inversionStart } from "./binomial-inversion.ts";

/**
 * A function that draws from a binomial distribution. p may exceed 1 by rounding errors, which gives n.
 *
 * @see Python: numpy, distributions.c, random_binomial
 */
export function binomialSampler(n: number, p: number): (source: UniformSource) => number {
  if (n === 0 || p === 0) return () => 0;
  if (p <= 0.5) return samplerOfSmall(n, p);
  const failures = samplerOfSmall(n, 1 - p);
  return (source) => n - failures(source);
}

/** p ≤ ½ */
function samplerOfSmall(n: number, p: number): (source: UniformSource) => number {
  if (p * n <= 30) {
    const start = inversionStart(n, p);
    return (source) => drawInversion(source, start);
  }
  const hat = btpeHat(n, p);
  return (source) => drawBtpe(source, hat);
}
