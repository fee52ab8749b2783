import type { BitGenerator, BitSource } from "./bit-generator.ts";
import { isBelowDensity } from "./density.ts";
import { DrawnWords, drawsBlocks } from "./drawn-words.ts";
import { log1pGlibc } from "./log1p-glibc.ts";
import { normalTables } from "./ziggurat-tables.ts";

const TAIL_START = 3.6541528853610088;
const TAIL_SCALE = 0.2736612373297583; // 1/TAIL_START

/**
 * One standard normal draw by the ziggurat method of 256 strips.
 *
 * 64 bits make a draw: 8 for the strip, 1 for the sign, 52 for the place in the strip. In 1.5 % of the draws the place is
 * outside the certain part of the strip, and the slow path below decides.
 *
 * @see Marsaglia & Tsang (2000), J. Stat. Softw. 5(8); Python: numpy random_standard_normal, distributions.c
 */
export function drawStandardNormal(bits: BitSource): number {
  const { widths, thresholds } = normalTables();
  for (;;) {
    bits.next64();
    const low = bits.output[0];
    const place = (bits.output[1] & 0x1fffffff) * 8388608 + (low >>> 9);
    const x = place * widths[low & 511];
    if (place < thresholds[low & 255]) return x;
    const draw = drawAtEdge(bits, low, x);
    if (draw === draw) return draw;
  }
}

/** Fills an array with the draws that as many calls of `drawStandardNormal` would give. */
export function fillStandardNormals(bits: BitGenerator, out: Float64Array): void {
  if (!drawsBlocks(bits)) {
    for (let i = 0; i < out.length; i++) out[i] = drawStandardNormal(bits);
    return;
  }
  const { widths, thresholds } = normalTables();
  const drawn = new DrawnWords(bits, out.length);
  const { words } = drawn;
  let i = 0;
  while (i < out.length) {
    const end = drawn.drawBlock(out.length - i);
    for (let word = 0; word < end; ) {
      const low = words[word];
      const place = (words[word + 1] & 0x1fffffff) * 8388608 + (low >>> 9);
      const x = place * widths[low & 511];
      word += 2;
      if (place < thresholds[low & 255]) {
        out[i++] = x;
        continue;
      }
      drawn.position = word;
      const draw = drawAtEdge(drawn, low, x);
      word = drawn.position;
      if (draw === draw) out[i++] = draw;
    }
  }
}

/** The draw where x is not certain to lie below the density; NaN if it is rejected. */
function drawAtEdge(bits: BitSource, low: number, x: number): number {
  const strip = low & 255;
  if (strip === 0) return (low & 0x20000) === 0 ? tail(bits) : -tail(bits);
  const { widths, densities } = normalTables();
  const end = widths[low & 511] * 4503599627370496; // 2^52
  const bottom = densities[strip];
  const height = (densities[strip - 1] - bottom) * bits.nextDouble() + bottom;
  return isBelowDensity(height, bottom, 0.5 * (end - x) * (end + x), -0.5 * x * x) ? x : Number.NaN;
}

/** A draw from beyond the last strip (Marsaglia's method), positive. */
function tail(bits: BitSource): number {
  for (;;) {
    const x = -TAIL_SCALE * log1pGlibc(-bits.nextDouble());
    const y = -log1pGlibc(-bits.nextDouble());
    if (y + y > x * x) return TAIL_START + x;
  }
}
