import type { BitGenerator } from "./bit-generator.ts";
import { checkOut } from "./check-arguments.ts";
import { DrawnWords, drawsBlocks } from "./drawn-words.ts";
import { type NewFloat64Array, newFloat64Array } from "./new-array.ts";
import { toDouble } from "./to-double.ts";

/** Uniform on [0, 1): one draw, or a new array of them. */
export function random(bits: BitGenerator, size: number | undefined): number | NewFloat64Array {
  return size === undefined ? bits.nextDouble() : fillRandom(bits, newFloat64Array("RandomGenerator.random", size));
}

/** Fills an array with the draws that as many calls of `nextDouble` would give. */
export function fillRandom<T extends Float64Array>(bits: BitGenerator, out: T): T {
  checkOut("RandomGenerator.fillRandom", out);
  if (!drawsBlocks(bits)) {
    for (let i = 0; i < out.length; i++) out[i] = bits.nextDouble();
    return out;
  }
  const drawn = new DrawnWords(bits, out.length);
  const { words } = drawn;
  for (let i = 0; i < out.length; ) {
    const end = drawn.drawBlock(out.length - i);
    for (let word = 0; word < end; word += 2) out[i++] = toDouble(words[word], words[word + 1]);
  }
  return out;
}
