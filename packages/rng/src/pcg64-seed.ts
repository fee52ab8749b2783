import { pcg64Words } from "./pcg64-words.ts";
import type { SeedSequence } from "./seed-sequence.ts";
import { addWords } from "./uint-words.ts";

/** State and increment of a PCG64 as seeded: words 0 … 3 and 4 … 7, lowest first. PCG64DXSM starts by a step of PCG64 too. */
export function seededWords(sequence: SeedSequence): Int32Array {
  const s = sequence.generateState(8);
  // Two 128-bit integers, high half first: where to start, and which stream; the increment is 2·stream + 1.
  const increment = [(s[6] << 1) | 1, (s[7] << 1) | (s[6] >>> 31), (s[4] << 1) | (s[7] >>> 31), (s[5] << 1) | (s[4] >>> 31)];
  const words = Int32Array.from([...increment, ...increment]);
  addWords(words, [s[2], s[3], s[0], s[1]]);
  pcg64Words(words, new Int32Array(2), 1);
  return words;
}
