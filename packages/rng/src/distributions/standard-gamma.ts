import { log, pow } from "@concord/libm";
import type { RandomGenerator } from "../random-generator.ts";

/**
 * A draw of the gamma distribution of scale 1.
 *
 * @see Marsaglia & Tsang (2000), ACM TOMS 26, 363–372; below 1: Ahrens & Dieter (1974), Computing 12, 223–246, as refined by
 *   Best (1983); Python: numpy, distributions.c, random_standard_gamma
 */
export function drawStandardGamma(rng: RandomGenerator, shape: number): number {
  if (shape === 1) return rng.standardExponential();
  if (shape === 0) return 0;
  return shape < 1 ? drawOfSmallShape(rng, shape) : drawOfLargeShape(rng, shape);
}

function drawOfLargeShape(rng: RandomGenerator, shape: number): number {
  const b = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * b);
  for (;;) {
    let x = rng.standardNormal();
    let v = 1 + c * x;
    while (v <= 0) {
      x = rng.standardNormal();
      v = 1 + c * x;
    }
    v = v * v * v;
    const u = rng.random();
    if (u < 1 - 0.0331 * (x * x) * (x * x)) return b * v;
    if (log(u) < 0.5 * x * x + b * (1 - v + log(v))) return b * v;
  }
}

function drawOfSmallShape(rng: RandomGenerator, shape: number): number {
  for (;;) {
    const u = rng.random();
    const v = rng.standardExponential();
    if (u <= 1 - shape) {
      const x = pow(u, 1 / shape);
      if (x <= v) return x;
    } else {
      const y = -log((1 - u) / shape);
      const x = pow(1 - shape + shape * y, 1 / shape);
      if (x <= v + y) return x;
    }
  }
}
