import { log } from "@concord/libm";
import { checkFinite } from "../check-arguments.ts";
import type { NewFloat64Array } from "../new-array.ts";
import type { RandomGenerator } from "../random-generator.ts";
import { checkGenerator, checkNonNegative } from "./check-parameters.ts";
import { filled } from "./filled.ts";

/**
 * Gumbel distribution, that of extreme values: cumulative e^(−e^(−(x − loc)/scale)); mean loc + 0.5772·scale, variance scale²·π²/6.
 *
 * @param rng - random generator
 * @param loc - mode, finite
 * @param scale - finite, ≥ 0
 * @param size - number of draws; one draw, not in an array, if left out
 * @returns within 8 ulp of NumPy's, in ulp of the largest of |loc|, |x − loc| and scale
 * @throws TypeError for an argument of the wrong kind, RangeError for a value out of range, before anything is drawn
 * @example gumbel(defaultRng(42), 1, 2, 3) // => [0.20644393339980482, 2.0969936744344135, -0.3419542775542994]
 * @see Python: numpy.random.Generator.gumbel
 */
export function gumbel(rng: RandomGenerator, loc?: number, scale?: number): number;
export function gumbel(rng: RandomGenerator, loc: number | undefined, scale: number | undefined, size: number): NewFloat64Array;
export function gumbel(rng: RandomGenerator, loc = 0, scale = 1, size?: number): number | NewFloat64Array {
  checkGenerator("gumbel", rng);
  checkFinite("gumbel", "loc", loc);
  checkNonNegative("gumbel", "scale", scale);
  return size === undefined ? drawGumbel(rng, loc, scale) : filled("gumbel", size, () => drawGumbel(rng, loc, scale));
}

function drawGumbel(rng: RandomGenerator, loc: number, scale: number): number {
  for (;;) {
    const u = 1 - rng.random();
    if (u < 1) return loc - scale * log(-log(u));
  }
}
