import { fromWords, toWords } from "./uint-words.ts";

const BITS = 128;

/** Draws that a jump of PCG64 skips: 2^128/φ, made odd. */
export const PCG64_JUMP = 0x9e3779b97f4a7c15f39cc0605cedc835n;

/**
 * Moves PCG64's state on by `delta` steps, counted modulo 2^128: backwards if negative.
 *
 * A step is x ← x·m + c. Doubling steps, 2^k of them are x·m' + c' as well; those of the bits of delta are applied in turn.
 *
 * @param words - state in words 0 … 3, increment in words 4 … 7, lowest first; the state is replaced
 * @see Brown (1994), Trans. Am. Nucl. Soc. 71, 202; Python: pcg64_advance, pcg64.c
 */
export function advanceWords(words: Int32Array, delta: bigint, multiplier: bigint): void {
  const mod = (x: bigint): bigint => BigInt.asUintN(BITS, x);
  let state = fromWords(words.subarray(0, 4));
  let factor = multiplier;
  let addend = fromWords(words.subarray(4));
  for (let rest = mod(delta); rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) state = mod(state * factor + addend);
    addend = mod((factor + 1n) * addend);
    factor = mod(factor * factor);
  }
  words.set(toWords(state, 4));
}
