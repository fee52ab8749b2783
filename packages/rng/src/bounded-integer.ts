import type { BitGenerator } from "./bit-generator.ts";

/**
 * A uniform integer from 0 to `largest`, both included, from 32 random bits (Lemire's method); `largest` below 2^32.
 *
 * @see Lemire (2019), ACM Trans. Model. Comput. Simul. 29(1), arXiv:1805.10941; Python: numpy, distributions.c
 */
export function boundedUint32(bits: BitGenerator, largest: number): number {
  if (largest === 0) return 0; // without a draw, as NumPy
  const count = largest + 1;
  for (;;) {
    const word = bits.nextUint32();
    const low = Math.imul(word, count) >>> 0;
    // The first comparison spares most draws the division.
    if (low < count && low < (0x100000000 - count) % count) continue;
    // The product is below 2^64, so float64 errs by at most 2^10; less its low word it is a multiple of 2^32.
    return Math.round((word * count - low) * 2.3283064365386963e-10);
  }
}

/** A uniform integer from 0 to `largest`, both included, from 64 random bits; for `largest` from 2^32 to 2^64 − 1. */
export function boundedUint64(bits: BitGenerator, largest: bigint): bigint {
  const count = largest + 1n;
  const rejectBelow = ((1n << 64n) - count) % count;
  for (;;) {
    const product = nextUint64(bits) * count;
    if ((product & 0xffffffffffffffffn) >= rejectBelow) return product >> 64n;
  }
}

/**
 * A function that draws uniform integers from 0 to `largest`, both included, from `width` bits each (Lemire's method). It cuts
 * words of 32 bits into parts, the lowest first; what is left of the last word goes with the function, as in NumPy.
 */
export function boundedParts(bits: BitGenerator, width: 1 | 8 | 16, largest: number): () => number {
  if (largest === 0) return () => 0; // without a draw, as NumPy
  const mask = (1 << width) - 1;
  const count = largest + 1;
  const rejectBelow = (mask - largest) % count;
  let word = 0;
  let bitsLeft = 0;
  return () => {
    for (;;) {
      word = bitsLeft === 0 ? bits.nextUint32() : word >>> width;
      bitsLeft = (bitsLeft === 0 ? 32 : bitsLeft) - width;
      const product = (word & mask) * count; // at most 2^32
      if ((product & mask) >= rejectBelow) return product >>> width;
    }
  };
}

function nextUint64(bits: BitGenerator): bigint {
  bits.next64();
  return (BigInt(bits.output[1] >>> 0) << 32n) | BigInt(bits.output[0] >>> 0);
}
