import { exp } from "@concord/libm";
import type { BitGenerator, BitSource } from "./bit-generator.ts";
import { checkOut } from "./check-arguments.ts";
import { DrawnWords, drawsBlocks } from "./drawn-words.ts";
import { log1pGlibc } from "./log1p-glibc.ts";
import { type NewFloat64Array, newFloat64Array } from "./new-array.ts";
import { EXPONENTIAL_DENSITIES, EXPONENTIAL_THRESHOLDS, EXPONENTIAL_WIDTHS } from "./ziggurat-tables.generated.ts";

const TAIL_START = 7.69711747013105;

/**
 * One standard exponential draw by the ziggurat method of 256 strips: 3 bits unused, 8 for the strip, 53 for the place.
 *
 * @see Marsaglia & Tsang (2000), J. Stat. Softw. 5(8); Python: numpy random_standard_exponential, distributions.c
 */
export function drawStandardExponential(bits: BitSource): number {
  for (;;) {
    bits.next64();
    const low = bits.output[0];
    const place = (bits.output[1] >>> 0) * 2097152 + (low >>> 11);
    const x = place * EXPONENTIAL_WIDTHS[(low >>> 3) & 255];
    if (place < EXPONENTIAL_THRESHOLDS[(low >>> 3) & 255]) return x;
    const draw = drawAtEdge(bits, (low >>> 3) & 255, x);
    if (draw === draw) return draw;
  }
}

/** Standard exponential: one draw, or a new array of them. */
export function standardExponential(bits: BitGenerator, size: number | undefined): number | NewFloat64Array {
  return size === undefined ? drawStandardExponential(bits) : fillStandardExponential(bits, newFloat64Array("RandomGenerator.standardExponential", size));
}

/** Fills an array with the draws that as many calls of `drawStandardExponential` would give. */
export function fillStandardExponential<T extends Float64Array>(bits: BitGenerator, out: T): T {
  checkOut("RandomGenerator.fillStandardExponential", out);
  if (!drawsBlocks(bits)) {
    for (let i = 0; i < out.length; i++) out[i] = drawStandardExponential(bits);
    return out;
  }
  const drawn = new DrawnWords(bits, out.length);
  const { words } = drawn;
  let i = 0;
  while (i < out.length) {
    const end = drawn.drawBlock(out.length - i);
    for (let word = 0; word < end; ) {
      const low = words[word];
      const strip = (low >>> 3) & 255;
      const place = (words[word + 1] >>> 0) * 2097152 + (low >>> 11);
      const x = place * EXPONENTIAL_WIDTHS[strip];
      word += 2;
      if (place < EXPONENTIAL_THRESHOLDS[strip]) {
        out[i++] = x;
        continue;
      }
      drawn.position = word;
      const draw = drawAtEdge(drawn, strip, x);
      word = drawn.position;
      if (draw === draw) out[i++] = draw;
    }
  }
  return out;
}

/** The draw where x is not certain to lie below the density; NaN if it is rejected. */
function drawAtEdge(bits: BitSource, strip: number, x: number): number {
  if (strip === 0) return TAIL_START - log1pGlibc(-bits.nextDouble());
  const bottom = EXPONENTIAL_DENSITIES[strip];
  const height = (EXPONENTIAL_DENSITIES[strip - 1] - bottom) * bits.nextDouble() + bottom;
  return height < exp(-x) ? x : Number.NaN;
}
