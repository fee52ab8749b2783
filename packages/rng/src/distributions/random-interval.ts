import type { BitGenerator } from "../bit-generator.ts";

/**
 * A uniform integer from 0 to `largest`, both included, by masked rejection; `largest` from 1 to 2^53 − 1.
 *
 * @see Python: numpy, distributions.c, random_interval: what shuffle and permutation draw, unlike integers and choice
 */
export function randomInterval(bits: BitGenerator, largest: number): number {
  if (largest > 0xffffffff) return randomLongInterval(bits, largest);
  const mask = -1 >>> Math.clz32(largest);
  for (;;) {
    const value = (bits.nextUint32() & mask) >>> 0;
    if (value <= largest) return value;
  }
}

function randomLongInterval(bits: BitGenerator, largest: number): number {
  const mask = -1 >>> Math.clz32(largest / 0x100000000);
  for (;;) {
    bits.next64();
    const value = ((bits.output[1] & mask) >>> 0) * 0x100000000 + (bits.output[0] >>> 0);
    if (value <= largest) return value;
  }
}
