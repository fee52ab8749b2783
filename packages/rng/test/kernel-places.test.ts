import { expect, it } from "vitest";
import { pcg64Words } from "../src/pcg64-words.ts";
import { seededWords } from "../src/pcg64-seed.ts";
import { PCG64 } from "../src/pcg64.ts";
import { SeedSequence } from "../src/seed-sequence.ts";

const FILL = 40;

/** So many draws of 64 bits in JavaScript alone, two words each. */
function drawnAlone(seed: number, n: number): Int32Array {
  const out = new Int32Array(2 * n);
  pcg64Words(seededWords(new SeedSequence(seed)), out, n);
  return out;
}

it("of more generators than the kernel has places for, each draws by turns what it draws alone", () => {
  const generators = Array.from({ length: 600 }, (_, seed) => ({ bits: new PCG64(seed), words: drawnAlone(seed, FILL + 2) }));
  const drawOne = (place: number): void => {
    for (const { bits, words } of generators) {
      bits.next64();
      expect(bits.output).toEqual(words.subarray(2 * place, 2 * place + 2));
    }
  };
  drawOne(0);
  for (const { bits, words } of generators) {
    const expected = Float64Array.from({ length: FILL }, (_, i) => ((words[2 * i + 3] >>> 0) * 2 ** 21 + (words[2 * i + 2] >>> 11)) * 2 ** -53);
    expect(bits.draws!.fillRandom(new Float64Array(FILL))).toEqual(expected);
  }
  drawOne(FILL + 1);
});
