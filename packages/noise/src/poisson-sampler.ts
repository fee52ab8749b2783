import { rangeError } from "@concord/argument-error";
import { exp, log, log1p } from "@concord/libm";
import type { UniformSource } from "@concord/rng";
import { drawUniform } from "./draw.ts";

/** From here on rejection needs fewer draws than multiplication; NumPy's choice too, so that counts are NumPy's. */
const REJECTION_FROM = 10;

/** Beyond, counts are no longer exact integers with room for their fluctuations. */
export const LARGEST_POISSON_MEAN = 1e15;

/** More tries than random numbers ever need: for a hundredth of them the chance is below 10^-300. Equal ones can need any number. */
const MOST_TRIES = 100_000;

/** Draws of a Poisson distribution of one mean. */
export type PoissonSampler = (rng: UniformSource) => number;

/**
 * A sampler of the Poisson distribution: an exact one, of the algorithms that NumPy uses, in their order of draws.
 *
 * @param mean - expected count, from 0 to 1e15
 * @see Python: numpy.random.Generator.poisson, whose counts differ only where the last bits of a logarithm decide
 */
export function poissonSampler(caller: string, mean: number): PoissonSampler {
  if (mean === 0) return () => 0;
  return mean < REJECTION_FROM ? byMultiplication(caller, mean) : byRejection(caller, mean);
}

/** Knuth, The Art of Computer Programming 2, §3.4.1: how many uniforms can be multiplied until the product is below e^−mean. */
function byMultiplication(caller: string, mean: number): PoissonSampler {
  const limit = exp(-mean);
  return (rng) => {
    let product = drawUniform(caller, rng);
    for (let count = 0; count < MOST_TRIES; count++) {
      if (product <= limit) return count;
      product *= drawUniform(caller, rng);
    }
    return refuseSource(caller, rng);
  };
}

/** PTRS, transformed rejection with squeeze: Hörmann (1993), Insurance: Mathematics and Economics 12, 39–45. */
function byRejection(caller: string, mean: number): PoissonSampler {
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const logInverseAlpha = log(1.1239 + 1.1328 / (b - 3.4));
  const squeeze = 0.9277 - 3.6224 / (b - 2);
  return (rng) => {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const u = drawUniform(caller, rng) - 0.5;
      const v = drawUniform(caller, rng);
      const us = 0.5 - Math.abs(u);
      const count = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
      if (us >= 0.07 && v <= squeeze) return count;
      if (count < 0 || (us < 0.013 && v > us)) continue;
      if (log(v) + logInverseAlpha - log(a / (us * us) + b) <= logPoissonProbability(count, mean)) return count;
    }
    return refuseSource(caller, rng);
  };
}

/** Tells what the source draws, again. */
function refuseSource(caller: string, rng: UniformSource): never {
  throw rangeError(caller, "rng", `draw random numbers; none of ${MOST_TRIES} led to a count`, rng.random());
}

const FACTORIALS = [1, 1, 2, 6, 24, 120, 720, 5040, 40_320, 362_880, 3_628_800, 39_916_800, 479_001_600, 6_227_020_800, 87_178_291_200, 1_307_674_368_000];
const HALF_LOG_2_PI = 0.9189385332046727; // ½·log(2π)

/**
 * Logarithm of the Poisson probability of a count: for large ones without logarithms of large numbers, whose difference would have
 * no digits left.
 *
 * @see Loader (2000), Fast and accurate computation of binomial probabilities: the saddle-point expansion
 */
export function logPoissonProbability(count: number, mean: number): number {
  if (count < FACTORIALS.length) return count * log(mean) - mean - log(FACTORIALS[count]);
  const x = (count - mean) / mean;
  const deviance = mean * ((1 + x) * log1p(x) - x);
  const n2 = count * count;
  const stirling = (1 / 12 - (1 / 360 - (1 / 1260 - 1 / 1680 / n2) / n2) / n2) / count; // next term: 2e-14 at 16
  return -deviance - stirling - HALF_LOG_2_PI - 0.5 * log(count);
}
