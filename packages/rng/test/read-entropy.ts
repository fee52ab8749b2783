import type { Entropy } from "../src/index.ts";

/** Entropy of the goldens, which are decimal strings: numbers where they are exact, so that both kinds are tried. */
export function readEntropy(entropy: string | string[]): Entropy {
  const read = (text: string) => (BigInt(text) <= Number.MAX_SAFE_INTEGER ? Number(text) : BigInt(text));
  return Array.isArray(entropy) ? entropy.map(read) : read(entropy);
}
