import type { BitGenerator, BitSource } from "./bit-generator.ts";
import { isBelowDensity } from "./density.ts";
import { DrawnWords, drawsBlocks } from "./drawn-words.ts";
import { log1pGlibc } from "./log1p-glibc.ts";
import { exponentialTables } from "./ziggurat-tables.ts";

const TAIL_START = 7.69711747013105;

/**
 * One standard exponential draw by the ziggurat method of 256 strips: 3 bits unused, 8 for the strip, 53 for the place.
 *
 * @see Marsaglia & Tsang (2000), J. Stat. Softw. 5(8); Python: numpy random_standard_exponential, distributions.c
 */
export function drawStandardExponential(bits: BitSource): number {
  const { widths, thresholds } = exponentialTables();
  for (;;) {
    bits.next64();
    const low = bits.output[0];
    const place = (bits.output[1] >>> 0) * 2097152 + (low >>> 11);
    const x = place * widths[(low >>> 3) & 255];
    if (place < thresholds[(low >>> 3) & 255]) return x;
    const draw = drawAtEdge(bits, (low >>> 3) & 255, x);
    if (draw === draw) return draw;
  }
}

/** Fills an array with the draws that as many calls of `drawStandardExponential` would give. */
export function fillStandardExponentials(bits: BitGenerator, out: Float64Array): void {
  if (!drawsBlocks(bits)) {
    for (let i = 0; i < out.length; i++) out[i] = drawStandardExponential(bits);
    return;
  }
  const { widths, thresholds } = exponentialTables();
  const drawn = new DrawnWords(bits, out.length);
  const { words } = drawn;
  let i = 0;
  while (i < out.length) {
    const end = drawn.drawBlock(out.length - i);
    for (let word = 0; word < end; ) {
      const low = words[word];
      const strip = (low >>> 3) & 255;
      const place = (words[word + 1] >>> 0) * 2097152 + (low >>> 11);
      const x = place * widths[strip];
      word += 2;
      if (place < thresholds[strip]) {
        out[i++] = x;
        continue;
      }
      drawn.position = word;
      const draw = drawAtEdge(drawn, strip, x);
      word = drawn.position;
      if (draw === draw) out[i++] = draw;
    }
  }
}

/** The draw where x is not certain to lie below the density; NaN if it is rejected. */
function drawAtEdge(bits: BitSource, strip: number, x: number): number {
  if (strip === 0) return TAIL_START - log1pGlibc(-bits.nextDouble());
  const { widths, densities } = exponentialTables();
  const bottom = densities[strip];
  const height = (densities[strip - 1] - bottom) * bits.nextDouble() + bottom;
  return isBelowDensity(height, bottom, widths[strip] * 9007199254740992 - x, -x) ? x : Number.NaN; // 2^53
}
