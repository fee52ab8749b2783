/** 32-bit words, lowest first, of an integer below 2^(32·n). */
export function toWords(integer: bigint, n: number): number[] {
  return Array.from({ length: n }, (_, i) => Number((integer >> BigInt(32 * i)) & 0xffffffffn));
}

/** The integer that 32-bit words, lowest first, stand for. */
export function fromWords(words: Int32Array): bigint {
  return words.reduceRight((integer, word) => (integer << 32n) | BigInt(word >>> 0), 0n);
}

/** target + addend modulo 2^128, written into target; both as four words, lowest first. */
export function addWords(target: Int32Array, addend: ArrayLike<number>): void {
  let carry = 0;
  for (let i = 0; i < 4; i++) {
    const sum = (target[i] >>> 0) + (addend[i] >>> 0) + carry;
    target[i] = sum;
    carry = sum > 0xffffffff ? 1 : 0;
  }
}
