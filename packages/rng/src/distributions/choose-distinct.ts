import type { BitGenerator } from "../bit-generator.ts";
import { boundedUint32, boundedUint64 } from "../bounded-integer.ts";
import { type NewFloat64Array, newFloat64Array } from "../new-array.ts";
import type { RandomGenerator } from "../random-generator.ts";
import { range } from "./range.ts";

/** Up to so many, Floyd's method is used whatever the size; NumPy's number, as the next two. */
const SMALL_POPULATION = 10_000;
const LARGE_PART = 50;
const LARGE_PART_UNSHUFFLED = 20;

/** So many different integers below n: the end of a shuffled array for a large part of it, else by Floyd's method. */
export function chooseDistinct(rng: RandomGenerator, n: number, size: number, shuffle: boolean): NewFloat64Array {
  const bits = rng.bitGenerator;
  if (n > SMALL_POPULATION && size > Math.floor(n / (shuffle ? LARGE_PART : LARGE_PART_UNSHUFFLED))) {
    const all = range("choice", "a", n);
    shuffleFrom(bits, all, Math.max(n - size, 1));
    return all.slice(n - size);
  }
  const out = newFloat64Array("choice", size);
  const chosen = new Set<number>();
  for (let j = n - size; j < n; j++) {
    const drawn = boundedInteger(bits, j);
    const place = chosen.has(drawn) ? j : drawn;
    chosen.add(place);
    out[j - n + size] = place;
  }
  if (shuffle) shuffleFrom(bits, out, 1);
  return out;
}

/** Shuffles what is at `first` and after it, with elements from anywhere; by Lemire's method, unlike the public shuffle. */
function shuffleFrom(bits: BitGenerator, x: Float64Array, first: number): void {
  for (let i = x.length - 1; i >= first; i--) {
    const j = boundedInteger(bits, i);
    const element = x[i];
    x[i] = x[j];
    x[j] = element;
  }
}

/** From 0 to `largest`, both included. */
function boundedInteger(bits: BitGenerator, largest: number): number {
  return largest <= 0xffffffff ? boundedUint32(bits, largest) : Number(boundedUint64(bits, BigInt(largest)));
}
