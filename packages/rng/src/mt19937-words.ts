/** Words of the state, and how far behind a new one the middle word is that it is made from. */
export const KEY_LENGTH = 624;
const MIDDLE = 397;

/**
 * The next 624 words of MT19937's recurrence, before tempering, in place of the last 624.
 *
 * @see Matsumoto & Nishimura (1998), ACM Trans. Model. Comput. Simul. 8, 3; Python: mt19937_gen, mt19937.c
 */
export function nextKey(key: Int32Array): void {
  const [n, m] = [KEY_LENGTH, MIDDLE];
  for (let i = 0; i < n - m; i++) key[i] = key[i + m] ^ twist(key[i], key[i + 1]);
  for (let i = n - m; i < n - 1; i++) key[i] = key[i + m - n] ^ twist(key[i], key[i + 1]);
  key[n - 1] = key[m - 1] ^ twist(key[n - 1], key[0]);
}

/** The first words of the recurrence, untempered, that follow from the 624 that `words` begins with. */
export function extendWords(words: Int32Array): void {
  for (let i = KEY_LENGTH; i < words.length; i++) {
    const first = i - KEY_LENGTH;
    words[i] = words[first + MIDDLE] ^ twist(words[first], words[first + 1]);
  }
}

/** A word of the state as a draw. */
export function temper(word: number): number {
  let y = word;
  y ^= y >>> 11;
  y ^= (y << 7) & 0x9d2c5680;
  y ^= (y << 15) & 0xefc60000;
  return y ^ (y >>> 18);
}

/** The upper bit of one word before the other bits of the next, times the matrix. */
function twist(first: number, second: number): number {
  return (((first & 0x80000000) | (second & 0x7fffffff)) >>> 1) ^ (-(second & 1) & 0x9908b0df);
}
