import { exp, log, log1p, pow } from "@concord/libm";
import type { RandomGenerator } from "../random-generator.ts";
import { drawStandardGamma } from "./standard-gamma.ts";

/** If both parameters are smaller, a draw is 0 or 1 but for one in 10^100. */
const TINY = 3e-103;

/**
 * A draw of the beta distribution; b may be 0, which gives 1.
 *
 * @see Python: numpy, distributions.c, random_beta (of NumPy 2.4)
 */
export function drawBeta(rng: RandomGenerator, a: number, b: number): number {
  if (a <= 1 && b <= 1) return a < TINY && b < TINY ? drawOfTiny(rng, a, b) : drawByJohnk(rng, a, b);
  const left = drawStandardGamma(rng, a);
  const right = drawStandardGamma(rng, b);
  return left / (left + right);
}

function drawOfTiny(rng: RandomGenerator, a: number, b: number): number {
  return (a + b) * rng.random() < a ? 1 : 0;
}

function drawByJohnk(rng: RandomGenerator, a: number, b: number): number {
  for (;;) {
    const u = rng.random();
    const v = rng.random();
    const x = pow(u, 1 / a);
    const y = pow(v, 1 / b);
    if (!(x + y <= 1 && u + v > 0)) continue;
    return x > 0 && y > 0 ? x / (x + y) : quotientOfLogs(log(u) / a, log(v) / b);
  }
}

/** e^logX/(e^logX + e^logY), where at least one of the two exponentials underflows. */
function quotientOfLogs(logX: number, logY: number): number {
  const delta = logX - logY;
  return delta > 0 ? exp(-log1p(exp(-delta))) : exp(delta - log1p(exp(delta)));
}
