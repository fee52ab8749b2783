// The one member of the Web Crypto API that is used; every supported engine has it.
declare const crypto: { getRandomValues(words: Uint32Array): Uint32Array };

/** A new random integer of 32·nWords bits from the operating system. */
export function freshEntropy(nWords: number): bigint {
  const words = crypto.getRandomValues(new Uint32Array(nWords));
  return words.reduce((integer, word) => (integer << 32n) | BigInt(word), 0n);
}
