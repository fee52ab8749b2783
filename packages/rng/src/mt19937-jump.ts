import { decodeBase64 } from "@concord/wasm-kernel";
import { MT19937_JUMP } from "./mt19937-jump.generated.ts";
import { extendWords, KEY_LENGTH } from "./mt19937-words.ts";

/** Degree of the polynomial, and so the number of words that a jump's position moves on by. */
const DEGREE = 19933;

/**
 * Moves MT19937's key by 2^128 draws.
 *
 * With t for a step, t^(2^128) modulo the characteristic polynomial is a sum of lower powers: the words ahead are the sum,
 * modulo 2, of the words that many steps ahead. Words count from the position of the next draw, which moves as in NumPy.
 *
 * @returns the new position
 * @see Haramoto, Matsumoto, Nishimura, Panneton & L'Ecuyer (2008), INFORMS J. Comput. 20, 385
 */
export function jumpKey(key: Int32Array, position: number): number {
  const n = KEY_LENGTH;
  const words = new Int32Array(n + DEGREE);
  words.set(key.subarray(position));
  words.set(key.subarray(0, position), n - position);
  extendWords(words);
  const polynomial = decodeBase64(MT19937_JUMP);
  const sum = new Int32Array(n);
  for (let power = 0; power <= DEGREE; power++) {
    if (((polynomial[power >>> 3] >>> (power & 7)) & 1) === 0) continue;
    for (let i = 0; i < n; i++) sum[i] ^= words[power + i];
  }
  const end = (position + DEGREE) % n;
  key.set(sum.subarray(0, n - end), end);
  key.set(sum.subarray(n - end));
  return end;
}
