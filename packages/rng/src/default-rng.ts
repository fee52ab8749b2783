import { PCG64 } from "./pcg64.ts";
import { RandomGenerator } from "./random-generator.ts";
import { type Seed, toSeedSequence } from "./to-seed-sequence.ts";

/**
 * A random generator that gives the same bits as NumPy's `default_rng(seed)`.
 *
 * @param seed - a non-negative integer (from 2^53 up a bigint), an array of them, or a SeedSequence; if left out, fresh
 *   entropy from the operating system, which `rng.seedSequence.entropy` tells
 * @throws TypeError if the seed is no integer, RangeError if it is negative, fractional or inexact, or the array is empty
 * @example defaultRng(42).normal(220, 22) // => 226.7037757545975
 * @see Python: numpy.random.default_rng
 */
export function defaultRng(seed?: Seed): RandomGenerator {
  return new RandomGenerator(new PCG64(toSeedSequence("defaultRng", seed)));
}
