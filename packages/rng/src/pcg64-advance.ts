const MULTIPLIER = 0x2360ed051fc65da44385df649fccf645n;
const BITS = 128;

/**
 * The state that PCG64 has after `delta` steps, counted modulo 2^128: backwards if negative.
 *
 * A step is x ← x·m + c. Doubling steps, 2^k of them are x·m' + c' as well; those of the bits of delta are applied in turn.
 *
 * @see Brown (1994), Trans. Am. Nucl. Soc. 71, 202; Python: pcg64_advance, pcg64.c
 */
export function advanceState(state: bigint, increment: bigint, delta: bigint): bigint {
  const mod = (x: bigint): bigint => BigInt.asUintN(BITS, x);
  let result = state;
  let factor = MULTIPLIER;
  let addend = increment;
  for (let rest = mod(delta); rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) result = mod(result * factor + addend);
    addend = mod((factor + 1n) * addend);
    factor = mod(factor * factor);
  }
  return result;
}
