import { type NewFloat64Array, newFloat64Array } from "../new-array.ts";
import type { RandomGenerator } from "../random-generator.ts";

/** So many integers, each with its probability, from one uniform draw each. */
export function chooseByWeight(rng: RandomGenerator, probabilities: Float64Array, size: number): NewFloat64Array {
  const out = newFloat64Array("choice", size);
  const cumulative = cumulativeOf(probabilities);
  rng.fillRandom(out);
  for (let i = 0; i < size; i++) out[i] = countUpTo(cumulative, out[i]);
  return out;
}

/**
 * So many different integers, each drawn with its probability among those that are left. As in NumPy, each round draws as many
 * as are missing, and what it draws twice counts once; the probabilities are changed.
 */
export function chooseDistinctByWeight(rng: RandomGenerator, probabilities: Float64Array, size: number): NewFloat64Array {
  const out = newFloat64Array("choice", size);
  let found = 0;
  while (found < size) {
    const round = chooseByWeight(rng, probabilities, size - found);
    for (const place of new Set(round)) {
      out[found++] = place;
      probabilities[place] = 0;
    }
  }
  return out;
}

/** Cumulative sums, divided by the last. */
function cumulativeOf(probabilities: Float64Array): NewFloat64Array {
  const cumulative = new Float64Array(probabilities.length);
  let sum = 0;
  for (let i = 0; i < cumulative.length; i++) {
    sum += probabilities[i];
    cumulative[i] = sum;
  }
  for (let i = 0; i < cumulative.length; i++) cumulative[i] /= sum;
  return cumulative;
}

/** How many of the sorted values are at most x. */
function countUpTo(sorted: Float64Array, x: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}
